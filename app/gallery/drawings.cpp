// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/drawings.h"

#include "gallery/drawinglist.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

// clang-format off
constexpr Drawing drawings[] = {
    {"call", QT_TRANSLATE_NOOP("gallery::Drawings", "call"),
     "phone telephone dial телефон звонок вызов Telefon Anruf Telefonat"},
    {"call-incoming-missed", QT_TRANSLATE_NOOP("gallery::Drawings", "missed incoming call"),
     "phone unanswered lost пропущенный входящий звонок вызов телефон verpasster eingehender Anruf Telefon"},
    {"call-incoming", QT_TRANSLATE_NOOP("gallery::Drawings", "incoming call"),
     "phone inbound входящий звонок вызов телефон eingehender Anruf Telefon"},
    {"call-completed", QT_TRANSLATE_NOOP("gallery::Drawings", "completed call"),
     "phone done finished завершенный звонок вызов телефон beendeter abgeschlossener Anruf Telefon"},
    {"call-outcoming", QT_TRANSLATE_NOOP("gallery::Drawings", "outgoing call"),
     "phone outbound исходящий звонок вызов телефон ausgehender Anruf Telefon"},
    {"document", QT_TRANSLATE_NOOP("gallery::Drawings", "document"),
     "file page contract quote paper документ файл договор страница Dokument Datei Vertrag Angebot"},
    {"IM", QT_TRANSLATE_NOOP("gallery::Drawings", "chat message"),
     "messenger talk чат сообщение мессенджер переписка Nachricht Unterhaltung"},
    {"circle-check", QT_TRANSLATE_NOOP("gallery::Drawings", "check mark in a ring"),
     "success ok approved confirmed done paid успех успешно одобрено подтверждено оплачено готово Erfolg bestätigt genehmigt erledigt bezahlt"},
    {"info", QT_TRANSLATE_NOOP("gallery::Drawings", "information"),
     "about notice hint информация справка сведения Hinweis Info"},
    {"relation", QT_TRANSLATE_NOOP("gallery::Drawings", "relation"),
     "connection network dependency связь отношение зависимость Beziehung Verbindung Verknüpfung"},
    {"link", QT_TRANSLATE_NOOP("gallery::Drawings", "link"),
     "chain url bind attach ссылка связь привязка Verknüpfung Kette binden"},
    {"unlink", QT_TRANSLATE_NOOP("gallery::Drawings", "removed link"),
     "broken chain unbind detach отвязать разорвать ссылка связь lösen trennen Verknüpfung"},
    {"store", QT_TRANSLATE_NOOP("gallery::Drawings", "store"),
     "shop market sale магазин лавка склад продажа Laden Geschäft Shop Lager"},
    {"view", QT_TRANSLATE_NOOP("gallery::Drawings", "viewed"),
     "eye seen look watch просмотр глаз просмотрено Auge gesehen angesehen Ansicht"},
    {"stage-change", QT_TRANSLATE_NOOP("gallery::Drawings", "change of stage"),
     "status step progress moved стадия статус этап изменение Phase Status Stufe Wechsel"},
    {"sum", QT_TRANSLATE_NOOP("gallery::Drawings", "sum"),
     "total amount sigma money сумма итог итого деньги Summe Betrag Gesamt Geld"},
    {"clock", QT_TRANSLATE_NOOP("gallery::Drawings", "clock"),
     "time wait deadline schedule часы время ожидание срок Uhr Zeit warten Frist Termin"},
    {"mail-outcome", QT_TRANSLATE_NOOP("gallery::Drawings", "sent e-mail"),
     "email letter outgoing envelope письмо почта исходящее отправлено конверт E-Mail Post Brief gesendet ausgehend"},
    {"complete", QT_TRANSLATE_NOOP("gallery::Drawings", "completed"),
     "done finished checkbox завершено выполнено готово abgeschlossen fertig erledigt"},
    {"check", QT_TRANSLATE_NOOP("gallery::Drawings", "check mark"),
     "ok yes tick done галочка да готово Haken ja erledigt"},
    {"comment", QT_TRANSLATE_NOOP("gallery::Drawings", "comment"),
     "remark message text bubble комментарий сообщение отзыв Kommentar Bemerkung Nachricht"},
    {"sms", QT_TRANSLATE_NOOP("gallery::Drawings", "text message"),
     "mobile phone смс сообщение мобильный телефон Kurznachricht Handy"},
    {"whatsapp", QT_TRANSLATE_NOOP("gallery::Drawings", "WhatsApp message"),
     "messenger chat ватсап вотсап мессенджер сообщение Nachricht"},
    {"telegram", QT_TRANSLATE_NOOP("gallery::Drawings", "Telegram message"),
     "messenger chat paper plane send телеграм мессенджер сообщение самолетик Nachricht Flieger senden"},
    {"task", QT_TRANSLATE_NOOP("gallery::Drawings", "task"),
     "todo checklist задача дело список Aufgabe Liste"},
    {"pipeline", QT_TRANSLATE_NOOP("gallery::Drawings", "pipeline"),
     "funnel filter воронка фильтр Trichter Filter"},
    {"wallet", QT_TRANSLATE_NOOP("gallery::Drawings", "wallet"),
     "payment paid money purse кошелек оплата оплачено деньги Geldbörse Zahlung bezahlt Geld"},
    {"attention", QT_TRANSLATE_NOOP("gallery::Drawings", "warning"),
     "alert danger error problem внимание предупреждение ошибка опасность Achtung Warnung Fehler Gefahr"},
    {"bank-card", QT_TRANSLATE_NOOP("gallery::Drawings", "bank card"),
     "payment paid credit visa money карта оплата оплачено платеж банк деньги Karte Zahlung bezahlt Kreditkarte Geld"},
    {"conversion", QT_TRANSLATE_NOOP("gallery::Drawings", "conversion"),
     "exchange convert swap конверсия обмен преобразование Umwandlung Tausch"},
    {"calendar", QT_TRANSLATE_NOOP("gallery::Drawings", "calendar"),
     "date day meeting event календарь дата день встреча событие Kalender Datum Tag Termin"},
    {"circle-crossed", QT_TRANSLATE_NOOP("gallery::Drawings", "cross in a ring"),
     "cancel failed rejected declined отмена отказ отклонено неудача abgelehnt abgebrochen fehlgeschlagen storniert"},
    {"task-ping", QT_TRANSLATE_NOOP("gallery::Drawings", "task reminder"),
     "bell notify ping напоминание задача колокольчик пинг Erinnerung Aufgabe Glocke"},
    {"task-new-comment", QT_TRANSLATE_NOOP("gallery::Drawings", "new comment on a task"),
     "message bubble новый комментарий задача neuer Kommentar Aufgabe"},
    {"task-viewed-comment", QT_TRANSLATE_NOOP("gallery::Drawings", "comment on a task was read"),
     "seen eye viewed просмотренный прочитанный комментарий задача gelesener gesehen Kommentar Aufgabe"},
    {"task-activity", QT_TRANSLATE_NOOP("gallery::Drawings", "activity in a task"),
     "bolt event update активность действие задача молния Aktivität Aufgabe Blitz"},
    {"ai-copilot", QT_TRANSLATE_NOOP("gallery::Drawings", "AI assistant"),
     "stars agent artificial intelligence ИИ нейросеть копилот помощник звезды KI Assistent Sterne"},
    {"ai-process", QT_TRANSLATE_NOOP("gallery::Drawings", "AI is working"),
     "agent processing artificial intelligence ИИ нейросеть обработка процесс KI Verarbeitung"},
    {"restoration", QT_TRANSLATE_NOOP("gallery::Drawings", "restored"),
     "history undo back recover восстановление история возврат wiederhergestellt Verlauf zurück"},
    {"arrow-up", QT_TRANSLATE_NOOP("gallery::Drawings", "arrow up"),
     "increase raise higher стрелка вверх рост повышение Pfeil hoch oben gestiegen"},
    {"arrow-down", QT_TRANSLATE_NOOP("gallery::Drawings", "arrow down"),
     "decrease lower стрелка вниз снижение падение Pfeil runter unten gesunken"},
    {"visit", QT_TRANSLATE_NOOP("gallery::Drawings", "visit"),
     "enter login door came визит вход посещение дверь Besuch Eingang Tür"},
    {"camera", QT_TRANSLATE_NOOP("gallery::Drawings", "camera"),
     "photo picture video камера фото снимок видео Kamera Foto Bild"},
    {"copy", QT_TRANSLATE_NOOP("gallery::Drawings", "copy"),
     "duplicate clone копия дубликат копировать Kopie Duplikat kopieren"},
    {"robot", QT_TRANSLATE_NOOP("gallery::Drawings", "robot"),
     "bot automation робот бот автоматизация Roboter Bot Automatisierung"},
    {"cycle-equal", QT_TRANSLATE_NOOP("gallery::Drawings", "unchanged after a repeat"),
     "cycle equal same sync цикл равно повтор синхронизация Kreislauf gleich Abgleich"},
    {"bizproc", QT_TRANSLATE_NOOP("gallery::Drawings", "business process"),
     "workflow automation scheme бизнес процесс схема автоматизация Geschäftsprozess Ablauf"},
    {"message-with-point", QT_TRANSLATE_NOOP("gallery::Drawings", "new message"),
     "unread notification chat новое непрочитанное сообщение уведомление neue ungelesene Nachricht Benachrichtigung"},
    {"booking", QT_TRANSLATE_NOOP("gallery::Drawings", "booking"),
     "reservation appointment calendar бронь бронирование запись календарь Buchung Reservierung Termin"},
    {"repeat-sale", QT_TRANSLATE_NOOP("gallery::Drawings", "repeat sale"),
     "again resale price tag повторная продажа ценник снова Wiederverkauf erneuter Verkauf Preisschild"},
    {"open-line-incoming-message", QT_TRANSLATE_NOOP("gallery::Drawings", "incoming message of an open channel"),
     "chat inbound openline открытая линия входящее сообщение чат eingehende Nachricht Kanal"},
};
// clang-format on

} // namespace

const QStringList &systemCodes()
{
    static const QStringList codes = codesOf(drawings);
    return codes;
}

bool hasDrawing(const QString &code) { return findDrawing(drawings, code) != nullptr; }

QString drawingPath(const QString &code)
{
    return hasDrawing(code) ? u":/icons/system/%1.svg"_s.arg(code) : QString();
}

QString spokenName(const QString &code) { return spokenIn(drawings, code); }

QStringList searchDrawings(const QString &words) { return searchIn(drawings, words); }

} // namespace gallery
