// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/headingwords.h"

#include "crm/ownerref.h"

namespace imports {

namespace {

// English, Russian, Ukrainian, German, French, Spanish, Portuguese, Italian, Polish, Turkish,
// Indonesian, Vietnamese, Arabic, Chinese, Japanese, Korean, Hindi, Thai, Kazakh.
constexpr HeadingWords all[] {
    { Column::TypeId,
      u"entitytypeid ownertypeid typeid entitytype ownertype cardtype crmtype itemtype type "
      u"типсущности идентификатортипа типкарточки типэлемента тип типсутності objekttyp kartentyp "
      u"elementtyp typ typedentité typeentité tipodeentidad tipodeentidade tipodientità tipo "
      u"typelementu tür varlıktürü tipe loại نوع 类型 實體類型 实体类型 種類 タイプ 유형 प्रकार "
      u"ประเภท түрі" },
    { Column::CardId,
      u"entityid ownerid cardid itemid elementid crmid idcard cardnumber "
      u"идсущности идкарточки идэлемента iдкартки номеркарточки idкарточки idэлемента idсущности "
      u"карточкаid kartenid elementid objektid idcarte idfiche idtarjeta idficha idscheda idkarty "
      u"kartid kartno 卡片id 实体id カードid 카드id" },
    { Column::Card,
      u"card crmcard crmitem item entity owner record link url cardlink cardurl address "
      u"карточка карточкаcrm элемент элементcrm сущность объект ссылка ссылканакарточку адрес "
      u"картка елемент посилання karte crmkarte objekt element link verknüpfung fiche carte "
      u"élément lien tarjeta ficha elemento enlace cartão registo ligação scheda collegamento "
      u"karta odnośnik kart öğe bağlantı kartu tautan thẻ liênkết بطاقة رابط 卡片 链接 連結 カード "
      u"リンク 카드 링크 कार्ड การ์ด карта сілтеме" },
    { Column::Title,
      u"title heading headline subject caption name summary "
      u"заголовок тема название наименование назва titel überschrift betreff bezeichnung titre "
      u"objet sujet intitulé título titulo asunto encabezado assunto titolo oggetto tytuł temat "
      u"nagłówek başlık konu judul subjek tiêuđề chủđề عنوان الموضوع 标题 標題 主题 主題 タイトル "
      u"件名 "
      u"見出し 제목 शीर्षक विषय หัวข้อ ชื่อเรื่อง тақырып тақырыбы атауы" },
    { Column::Text,
      u"text message body content contents description comment details entry "
      u"текст сообщение содержание содержимое описание комментарий текстзаписи повідомлення вміст "
      u"опис коментар nachricht inhalt beschreibung kommentar texte message contenu description "
      u"commentaire texto mensaje contenido descripción descripcion comentario mensagem conteúdo "
      u"descrição comentário testo messaggio contenuto descrizione commento tekst wiadomość treść "
      u"opis komentarz metin mesaj içerik açıklama yorum teks pesan isi deskripsi nộidung vănbản "
      u"نص رسالة الوصف 文本 內容 内容 正文 消息 描述 本文 テキスト メッセージ 説明 텍스트 내용 "
      u"메시지 "
      u"본문 पाठ संदेश ข้อความ เนื้อหา мәтін хабарлама мазмұны" },
    { Column::IconCode,
      u"iconcode icon iconid "
      u"кодиконки иконка значок кодзначка іконка кодіконки symbolcode iconcode symbol codeicône "
      u"icône códigodeicono icono icone ícone códigodoícone icona codiceicona ikona kodikony simge "
      u"simgekodu ikon kodeikon biểutượng رمز أيقونة 图标 圖示 图标代码 アイコン 아이콘 आइकन ไอคอน "
      u"белгіше" },
};

constexpr TypeHeading types[] {
    { crm::Lead,
      u"lead leads лид лиды лід interessent prospect clientepotencial "
      u"müşteriadayı 线索 リード 리드" },
    { crm::Deal,
      u"deal deals opportunity сделка сделки угода угоди auftrag deal geschäft affaire "
      u"transaction negociación negocio negócio trattativa affare transakcja szansa "
      u"anlaşma fırsat transaksi giaodịch صفقة 交易 商機 取引 商談 거래 डील мәміле" },
    { crm::Contact,
      u"contact contacts контакт контакты контакти kontakt kontakte contacto "
      u"contato contatto kişi ilgilikişi kontak liênhệ اتصال 联系人 聯絡人 "
      u"コンタクト 連絡先 연락처 संपर्क байланыс" },
    { crm::Company,
      u"company companies компания компании компанія unternehmen firma entreprise "
      u"société compañía empresa azienda società şirket firma perusahaan côngty شركة "
      u"公司 会社 企業 회사 कंपनी компаниясы" },
    { crm::Quote,
      u"quote quotes estimate предложение коммерческоепредложение кп пропозиція angebot "
      u"devis presupuesto cotización orçamento preventivo oferta teklif penawaran "
      u"báogiá عرضسعر 报价 報價 見積 견적" },
    { crm::Order,
      u"order orders заказ заказы замовлення bestellung commande pedido ordine "
      u"zamówienie sipariş pesanan đơnhàng طلب 订单 訂單 注文 주문" },
    { crm::SmartInvoice,
      u"smartinvoice invoice invoices счёт счет счета рахунок rechnung facture "
      u"factura fatura fattura faktura fatura tagihan hóađơn فاتورة 发票 發票 "
      u"請求書 송장 청구서" },
};

} // namespace

std::span<const HeadingWords> headingWords() { return all; }
std::span<const TypeHeading> typeHeadings() { return types; }

QString foldedHeading(const QString &heading)
{
    QString folded;
    const QString lower = heading.normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : lower) {
        // Vowel signs of Indic scripts and Thai are marks, and part of the word.
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            folded += c;
    }
    return folded;
}

} // namespace imports
