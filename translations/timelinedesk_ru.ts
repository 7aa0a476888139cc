<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActivityDelegate</name>
    <message>
        <source>done</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Activity</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>No activity chosen</source>
        <translation>Дело не выбрано</translation>
    </message>
    <message>
        <source>Choose an activity in the list to see all of it here.</source>
        <translation>Выберите дело в списке, чтобы увидеть его здесь целиком.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>%1 · %2 · activity %3</source>
        <translation>%1 · %2 · дело %3</translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message>
        <source>Activities</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>чтение…</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>не полностью</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>прочитано %1</translation>
    </message>
    <message>
        <source>Not all activities could be read.</source>
        <translation>Удалось прочитать не все дела.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>What the portal said</source>
        <translation>Что ответил портал</translation>
    </message>
    <message>
        <source>No activities on this card</source>
        <translation>В этой карточке нет дел</translation>
    </message>
    <message>
        <source>Calls, meetings, e-mails and tasks of this card would be listed here.</source>
        <translation>Здесь были бы звонки, встречи, письма и задачи этой карточки.</translation>
    </message>
    <message>
        <source>Reading the activities</source>
        <translation>Чтение дел</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>Ждём портал</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Imported activity</source>
        <translation>Импортированное дело</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <translation>Заполненная форма</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Document to sign</source>
        <translation>Документ на подпись</translation>
    </message>
    <message>
        <source>Meeting by shared calendar</source>
        <translation>Встреча по общему календарю</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Activity of an application</source>
        <translation>Дело приложения</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>без состояния</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>completed by itself</source>
        <translation>завершено автоматически</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкий</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокий</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>входящее</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>исходящее</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>неизвестно (%1)</translation>
    </message>
    <message>
        <source>%1 (user %2)</source>
        <translation>%1 (пользователь %2)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>Кем изменено</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Провайдер</translation>
    </message>
    <message>
        <source>Linked object</source>
        <translation>Связанный объект</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Completes itself</source>
        <translation>Завершается само</translation>
    </message>
    <message>
        <source>when automation changes the status</source>
        <translation>когда автоматизация меняет статус</translation>
    </message>
    <message>
        <source>Incoming channel</source>
        <translation>Входящий канал</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings of the provider</source>
        <translation>Настройки провайдера</translation>
    </message>
    <message>
        <source>Data of the provider</source>
        <translation>Данные провайдера</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Result: mark</source>
        <translation>Результат: оценка</translation>
    </message>
    <message>
        <source>Result: state</source>
        <translation>Результат: состояние</translation>
    </message>
    <message>
        <source>Result: stream</source>
        <translation>Результат: поток</translation>
    </message>
    <message>
        <source>Result: value</source>
        <translation>Результат: значение</translation>
    </message>
    <message>
        <source>Result: sum</source>
        <translation>Результат: сумма</translation>
    </message>
    <message>
        <source>Result: source</source>
        <translation>Результат: источник</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation>Входящее письмо</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <source>Outgoing e-mail</source>
        <translation>Исходящее письмо</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>за %n минуту</numerusform>
            <numerusform>за %n минуты</numerusform>
            <numerusform>за %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>за %n час</numerusform>
            <numerusform>за %n часа</numerusform>
            <numerusform>за %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>за %n день</numerusform>
            <numerusform>за %n дня</numerusform>
            <numerusform>за %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BbCodeView</name>
    <message numerus="yes">
        <source>%n more character(s) are not shown here.</source>
        <translation>
            <numerusform>Ещё %n символ здесь не показан.</numerusform>
            <numerusform>Ещё %n символа здесь не показано.</numerusform>
            <numerusform>Ещё %n символов здесь не показано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
</context>
<context>
    <name>BindingsList</name>
    <message>
        <source>Bindings</source>
        <translation>Привязки</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Спрашиваем портал</translation>
    </message>
    <message>
        <source>Not known: the portal did not tell.</source>
        <translation>Неизвестно: портал не ответил.</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>создана здесь</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Добавить карточку</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Убрать из %1</translation>
    </message>
    <message>
        <source>Only the list of the card it was made on shows it.</source>
        <translation>Её показывает только список карточки, где она создана.</translation>
    </message>
    <message>
        <source>No card: nobody can reach the entry any more.</source>
        <translation>Карточек нет: запись больше никому не доступна.</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <source>The &amp;link, should the browser not have opened</source>
        <translation>&amp;Ссылка, если браузер не открылся</translation>
    </message>
    <message>
        <source>Link to sign in with</source>
        <translation>Ссылка для входа</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Скопировать ссылку</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>&amp;Nothing came back? Paste the address the browser was led to</source>
        <translation>&amp;Ничего не вернулось? Вставьте адрес, на который перешёл браузер</translation>
    </message>
    <message>
        <source>Address the browser was led to, or the code</source>
        <translation>Адрес, на который перешёл браузер, или код</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Отменить вход</translation>
    </message>
    <message>
        <source>Be quick: the portal takes the code for 30 seconds only.</source>
        <translation>Поторопитесь: портал принимает код только 30 секунд.</translation>
    </message>
    <message>
        <source>A portal never tells of a failure: if it shows an error page, cancel. This waits until %1.</source>
        <translation>О неудаче портал не сообщает: если он показал страницу с ошибкой, отмените вход. Ожидание — до %1.</translation>
    </message>
    <message>
        <source>Allow Timeline Desk in the browser</source>
        <translation>Разрешить Timeline Desk в браузере</translation>
    </message>
    <message>
        <source>Fetch the sign-in</source>
        <translation>Получить данные входа</translation>
    </message>
    <message>
        <source>Test what it can do</source>
        <translation>Проверить, что позволяет подключение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s) turned away. %1</source>
        <translation>
            <numerusform>Отклонён %Ln посетитель. %1</numerusform>
            <numerusform>Отклонены %Ln посетителя. %1</numerusform>
            <numerusform>Отклонено %Ln посетителей. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still waiting for yours.</source>
        <translation>Ваш вход всё ещё ожидается.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Браузер открыть не удалось.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser on this computer.</source>
        <translation>Скопируйте ссылку и откройте её в браузере на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>%Ln entries are on the clipboard.</source>
        <translation>
            <numerusform>%Ln запись в буфере обмена.</numerusform>
            <numerusform>%Ln записи в буфере обмена.</numerusform>
            <numerusform>%Ln записей в буфере обмена.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the chosen entries</source>
        <translation>Экспорт выбранных записей</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV для таблиц (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, exact (*.csv)</source>
        <translation>CSV, точно (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to the file.</source>
        <translation>
            <numerusform>%Ln запись записана в файл.</numerusform>
            <numerusform>%Ln записи записаны в файл.</numerusform>
            <numerusform>%Ln записей записано в файл.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapabilityList</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>пользователь</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Ещё не проверено.</translation>
    </message>
    <message>
        <source>The portal shows extranet users no log entries.</source>
        <translation>Пользователям экстранета портал не показывает записи журнала.</translation>
    </message>
    <message>
        <source>The portal refuses it to %1.</source>
        <translation>Портал этого не разрешает (%1).</translation>
    </message>
    <message>
        <source>The permission CRM is missing in the application: an administrator ticks it on the application&apos;s page.</source>
        <translation>В приложении нет права «CRM»: администратор отмечает его на странице приложения.</translation>
    </message>
    <message>
        <source>The permission CRM is missing in the key.</source>
        <translation>У ключа нет права «CRM».</translation>
    </message>
    <message>
        <source>The permission CRM is missing in the webhook.</source>
        <translation>У вебхука нет права CRM.</translation>
    </message>
    <message>
        <source>Always as %1, always with the present time. The portal takes no other author or date.</source>
        <translation>Автор всегда %1, время всегда текущее. Других автора и даты портал не принимает.</translation>
    </message>
    <message>
        <source>The edition of this portal seems to let only administrators add; it can be tried.</source>
        <translation>Похоже, редакция этого портала разрешает добавлять только администраторам; можно попробовать.</translation>
    </message>
    <message>
        <source>On cards that %1 may edit.</source>
        <translation>В карточках, которые может менять %1.</translation>
    </message>
    <message>
        <source>Read lists</source>
        <translation>Читать списки</translation>
    </message>
    <message>
        <source>As far as the rights of %1 reach. Every list says whether it is complete.</source>
        <translation>В пределах прав (%1). О каждом списке сказано, полон ли он.</translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation>Добавлять записи</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Удалять записи</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Изменять записи</translation>
    </message>
    <message>
        <source>The portal has no such request.</source>
        <translation>На портале нет такого запроса.</translation>
    </message>
    <message>
        <source>Show authors by name</source>
        <translation>Показывать авторов по имени</translation>
    </message>
    <message>
        <source>Names of people; bots are told by number where the portal hides them.</source>
        <translation>Имена людей; боты, которых портал скрывает, показаны номером.</translation>
    </message>
    <message>
        <source>The permission Users is missing: authors are shown by number.</source>
        <translation>Нет права «Пользователи»: авторы показаны номерами.</translation>
    </message>
    <message>
        <source>See everything on a card</source>
        <translation>Видеть всё на карточке</translation>
    </message>
    <message>
        <source>A card lists only entries made on it. Entries bound to it later are not in its list.</source>
        <translation>В списке карточки только записи, созданные на ней. Привязанных позже записей в нём нет.</translation>
    </message>
    <message>
        <source>See what is pinned</source>
        <translation>Видеть закреплённое</translation>
    </message>
    <message>
        <source>The portal never tells.</source>
        <translation>Портал этого не сообщает.</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Choose another card</source>
        <translation>Выбрать другую карточку</translation>
    </message>
    <message>
        <source>Read again from the portal</source>
        <translation>Прочитать с портала заново</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Other ways to add</source>
        <translation>Другие способы добавить</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Добавить из файла…</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Тип карточки</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Найти карточку</translation>
    </message>
    <message>
        <source>Title, name, phone, number, or the address of a card</source>
        <translation>Название, имя, телефон, номер или адрес карточки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <source>Remove from recent</source>
        <translation>Убрать из недавних</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>That was a webhook address.</source>
        <translation>Это был адрес вебхука.</translation>
    </message>
    <message>
        <source>It works like a password and was not kept. Add it as a connection.</source>
        <translation>Он действует как пароль и не сохранён. Добавьте его как подключение.</translation>
    </message>
    <message>
        <source>This card belongs to another portal: %1.</source>
        <translation>Эта карточка с другого портала: %1.</translation>
    </message>
    <message>
        <source>Open the connection to that portal first.</source>
        <translation>Сначала откройте подключение к тому порталу.</translation>
    </message>
    <message>
        <source>This is the form for a new card.</source>
        <translation>Это форма новой карточки.</translation>
    </message>
    <message>
        <source>It has no log yet.</source>
        <translation>Журнала у неё ещё нет.</translation>
    </message>
    <message>
        <source>This is the page of a person.</source>
        <translation>Это страница сотрудника.</translation>
    </message>
    <message>
        <source>People have no log entries.</source>
        <translation>У людей нет записей журнала.</translation>
    </message>
    <message>
        <source>No log entries can hang on this.</source>
        <translation>К этому записи не добавляются.</translation>
    </message>
    <message>
        <source>Use a lead, deal, contact, company, quote, invoice, order or an item of a smart process.</source>
        <translation>Подойдут лид, сделка, контакт, компания, предложение, счёт, заказ или элемент смарт-процесса.</translation>
    </message>
    <message>
        <source>Enter opens %1.</source>
        <translation>Enter откроет: %1.</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Спрашиваем портал…</translation>
    </message>
    <message>
        <source>Nothing known on this computer fits.</source>
        <translation>На этом компьютере ничего подходящего нет.</translation>
    </message>
    <message>
        <source>Only cards known on this computer.</source>
        <translation>Только карточки, известные этому компьютеру.</translation>
    </message>
    <message>
        <source>Orders are found by their number only.</source>
        <translation>Заказы находятся только по номеру.</translation>
    </message>
    <message>
        <source>No card fits these words.</source>
        <translation>По этим словам карточек не найдено.</translation>
    </message>
    <message>
        <source>Type a title, a name, a phone or a number.</source>
        <translation>Введите название, имя, телефон или номер.</translation>
    </message>
    <message>
        <source>Cards that you open stand here.</source>
        <translation>Здесь будут карточки, которые вы открывали.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries read, nothing is kept</source>
        <translation>
            <numerusform>%Ln запись, не сохраняется</numerusform>
            <numerusform>%Ln записи, не сохраняются</numerusform>
            <numerusform>%Ln записей, не сохраняются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries kept on this computer</source>
        <translation>
            <numerusform>На этом компьютере %Ln запись</numerusform>
            <numerusform>На этом компьютере %Ln записи</numerusform>
            <numerusform>На этом компьютере %Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Убрать из избранного</translation>
    </message>
</context>
<context>
    <name>CardTexts</name>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Prepayment invoice</source>
        <translation>Счёт на предоплату</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Final invoice</source>
        <translation>Финальный счёт</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Провал</translation>
    </message>
    <message>
        <source>Lost, under review</source>
        <translation>Провал, на разборе</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Обработан</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Сконвертирован</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>Некачественный</translation>
    </message>
    <message>
        <source>With the client</source>
        <translation>У клиента</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes this condition</source>
        <translation>Delete убирает это условие</translation>
    </message>
</context>
<context>
    <name>ChooserButton</name>
    <message>
        <source>This filter is on</source>
        <translation>Этот фильтр включён</translation>
    </message>
</context>
<context>
    <name>ColorRow</name>
    <message>
        <source>Colour of the connection</source>
        <translation>Цвет подключения</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Тип карточки</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Номер карточки</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Что содержит столбец «%1»</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Keep it in the system keychain</source>
        <translation>Хранить в системной связке ключей</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключаем…</translation>
    </message>
    <message>
        <source>This connection cannot read any log.</source>
        <translation>Это подключение не может читать журнал.</translation>
    </message>
    <message>
        <source>Its user is an extranet user: the portal shows such users no log entries.</source>
        <translation>Его пользователь из экстранета: таким пользователям портал не показывает записи журнала.</translation>
    </message>
    <message>
        <source>It lacks the permission CRM. Add that permission in Bitrix24, or use another one.</source>
        <translation>Ему не хватает права «CRM». Добавьте это право в Битрикс24 или возьмите другое подключение.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Всё равно подключить</translation>
    </message>
    <message>
        <source>Without a keychain the secret is kept in memory only and asked for at the next start.</source>
        <translation>Без связки ключей секрет хранится только в памяти, и при следующем запуске его спросят снова.</translation>
    </message>
    <message>
        <source>Go on in memory only for this run</source>
        <translation>Продолжить, храня только в памяти</translation>
    </message>
    <message>
        <source>What the portal said</source>
        <translation>Что ответил портал</translation>
    </message>
</context>
<context>
    <name>ConnectionBars</name>
    <message>
        <source>No, stay</source>
        <translation>Нет, остаться</translation>
    </message>
    <message>
        <source>The portal answers from another address: %1.</source>
        <translation>Портал отвечает с другого адреса: %1.</translation>
    </message>
    <message>
        <source>Was it renamed? If you go on there, the secret of this connection is used there from now on.</source>
        <translation>Его переименовали? Если продолжить там, секрет этого подключения впредь будет использоваться по новому адресу.</translation>
    </message>
    <message>
        <source>Yes, go on there</source>
        <translation>Да, перейти туда</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Paste the address again</source>
        <translation>Вставить адрес снова</translation>
    </message>
    <message>
        <source>The webhook address of %1 is not on this computer any more.</source>
        <translation>Адреса вебхука для «%1» на этом компьютере больше нет.</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Ввести ключ снова</translation>
    </message>
    <message>
        <source>The key of %1 is not on this computer any more.</source>
        <translation>Ключа для «%1» на этом компьютере больше нет.</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Спросить связку ключей снова</translation>
    </message>
    <message>
        <source>What was read can be looked at. What you write waits in the outbox.</source>
        <translation>Прочитанное можно просматривать. Написанное подождёт в исходящих.</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>No connection</source>
        <translation>Нет подключения</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Подключение: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionColor</name>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Янтарный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message numerus="yes">
        <source>%Ln entries, %1</source>
        <translation>
            <numerusform>%Ln запись, %1</numerusform>
            <numerusform>%Ln записи, %1</numerusform>
            <numerusform>%Ln записей, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Хранится на этом компьютере</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Запас запросов</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>2 a second, up to %1 at once</source>
        <translation>2 в секунду, сразу не больше %1</translation>
    </message>
    <message>
        <source>Check the keychain</source>
        <translation>Проверить связку ключей</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секрет</translation>
    </message>
    <message>
        <source>None: the portal is on this computer</source>
        <translation>Нет: портал находится на этом компьютере</translation>
    </message>
    <message>
        <source>In memory, for this run only</source>
        <translation>В памяти, до выхода из программы</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>В системной связке ключей</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Long lists</source>
        <translation>Длинные списки</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Ещё не сверялись</translation>
    </message>
    <message>
        <source>As the portal’s</source>
        <translation>Совпадают с порталом</translation>
    </message>
    <message>
        <source>%1 s behind the portal</source>
        <translation>Отстают от портала на %1 с</translation>
    </message>
    <message>
        <source>%1 s ahead of the portal</source>
        <translation>Спешат относительно портала на %1 с</translation>
    </message>
    <message>
        <source>The portal does not tell</source>
        <translation>Портал не сообщает</translation>
    </message>
    <message>
        <source>Behind the gateway: not told</source>
        <translation>За шлюзом: не сообщается</translation>
    </message>
    <message>
        <source>No card with more than ten entries was read yet</source>
        <translation>Карточки с более чем десятью записями ещё не читались</translation>
    </message>
    <message>
        <source>All pages come</source>
        <translation>Приходят все страницы</translation>
    </message>
    <message>
        <source>Only the newest entries of a card can be read here</source>
        <translation>Здесь читаются только новейшие записи карточки</translation>
    </message>
    <message>
        <source>Told by the icons the portal offers.</source>
        <translation>Определено по значкам, которые предлагает портал.</translation>
    </message>
    <message>
        <source>Like 26.250, of May 2026</source>
        <translation>Как 26.250, май 2026 года</translation>
    </message>
    <message>
        <source>Whoever may edit a card may add entries to it. Up to 7 entries can be pinned on a card.</source>
        <translation>Добавлять записи в карточку может каждый, кто вправе её менять. В карточке можно закрепить до 7 записей.</translation>
    </message>
    <message>
        <source>Like 24.300, of January 2025</source>
        <translation>Как 24.300, январь 2025 года</translation>
    </message>
    <message>
        <source>Only administrators may add entries. Up to 3 entries can be pinned on a card. A note can be read even without a right to its card.</source>
        <translation>Добавлять записи могут только администраторы. В карточке можно закрепить до 3 записей. Заметку можно прочитать даже без права на её карточку.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестна</translation>
    </message>
    <message>
        <source>Who may add entries, and how many can be pinned on a card, shows itself when it is tried.</source>
        <translation>Кто может добавлять записи и сколько их можно закрепить в карточке, покажет попытка.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>свободно %1 из %2</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>Written to %1</source>
        <translation>Запись идёт в «%1»</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>In a new window</source>
        <translation>В новом окне</translation>
    </message>
    <message>
        <source>What this connection can do…</source>
        <translation>Что может это подключение…</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Добавить подключение…</translation>
    </message>
    <message>
        <source>Demo portal</source>
        <translation>Демопортал</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Название подключения</translation>
    </message>
    <message>
        <source>Change the name here</source>
        <translation>Здесь можно изменить название</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>Убрать подключение…</translation>
    </message>
    <message>
        <source>Remove, keep what was read</source>
        <translation>Убрать, прочитанное оставить</translation>
    </message>
    <message>
        <source>Do not remove</source>
        <translation>Не убирать</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>К карточкам</translation>
    </message>
    <message>
        <source>What this connection can do</source>
        <translation>Что может это подключение</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>Ограничения и безопасность</translation>
    </message>
    <message>
        <source>tested %1, answered in %2 ms</source>
        <translation>проверено %1, ответ за %2 мс</translation>
    </message>
    <message>
        <source>This connection can delete nothing.</source>
        <translation>Это подключение ничего не может удалить.</translation>
    </message>
    <message>
        <source>A webhook never can. It reads and adds.</source>
        <translation>Вебхук этого не может никогда. Он читает и добавляет.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверяем…</translation>
    </message>
    <message>
        <source>What the portal said</source>
        <translation>Что ответил портал</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>Убрать «%1» с этого компьютера?</translation>
    </message>
    <message>
        <source>Its address is taken out of the keychain. On the portal nothing changes. What was read and your drafts can go or stay in their file.</source>
        <translation>Адрес будет удалён из связки ключей. На портале ничего не изменится. Прочитанное и ваши черновики можно удалить или оставить в файле.</translation>
    </message>
    <message>
        <source>Remove all of it</source>
        <translation>Удалить всё</translation>
    </message>
</context>
<context>
    <name>CountFilter</name>
    <message>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
</context>
<context>
    <name>DatesPopup</name>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Common spans</source>
        <translation>Частые периоды</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Показать эти дни</translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message numerus="yes">
        <source>The title holds %n character(s) that cannot be seen.</source>
        <extracomment>%n hidden characters</extracomment>
        <translation>
            <numerusform>В заголовке %n невидимый символ.</numerusform>
            <numerusform>В заголовке %n невидимых символа.</numerusform>
            <numerusform>В заголовке %n невидимых символов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n character(s) that cannot be seen.</source>
        <translation>
            <numerusform>В тексте %n невидимый символ.</numerusform>
            <numerusform>В тексте %n невидимых символа.</numerusform>
            <numerusform>В тексте %n невидимых символов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title holds %n character(s) that turn the reading direction: others may read something else.</source>
        <translation>
            <numerusform>В заголовке %n символ меняет направление письма: другие могут прочесть не то.</numerusform>
            <numerusform>В заголовке %n символа меняют направление письма: другие могут прочесть не то.</numerusform>
            <numerusform>В заголовке %n символов меняют направление письма: другие могут прочесть не то.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n character(s) that turn the reading direction: others may read something else.</source>
        <translation>
            <numerusform>В тексте %n символ меняет направление письма: другие могут прочесть не то.</numerusform>
            <numerusform>В тексте %n символа меняют направление письма: другие могут прочесть не то.</numerusform>
            <numerusform>В тексте %n символов меняют направление письма: другие могут прочесть не то.</numerusform>
        </translation>
    </message>
    <message>
        <source>The title is longer than %1 characters. Bitrix24 may cut it.</source>
        <translation>Заголовок длиннее %1 символов. Битрикс24 может его обрезать.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters. Bitrix24 may cut it.</source>
        <translation>Текст длиннее %1 символов. Битрикс24 может его обрезать.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Введите заголовок.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Введите текст.</translation>
    </message>
    <message>
        <source>The portal has no icon “%1”. The entry will show none.</source>
        <translation>На портале нет значка «%1». Запись будет без значка.</translation>
    </message>
</context>
<context>
    <name>EditReview</name>
    <message>
        <source>What the edit does</source>
        <translation>Что сделает правка</translation>
    </message>
    <message>
        <source>Add a correction instead</source>
        <translation>Добавить исправление</translation>
    </message>
    <message>
        <source>Reading the entry…</source>
        <translation>Читается запись…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Before the entry is replaced</source>
        <translation>Прежде чем запись будет заменена</translation>
    </message>
    <message>
        <source>Before the correction is added</source>
        <translation>Прежде чем исправление будет добавлено</translation>
    </message>
    <message>
        <source>Replace the entry</source>
        <translation>Заменить запись</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Добавить исправление</translation>
    </message>
    <message>
        <source>Before it is added again</source>
        <translation>Прежде чем она будет добавлена снова</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Добавить снова</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ней станет</translation>
    </message>
    <message>
        <source>Nothing is sent before you begin it below.</source>
        <translation>Ничего не отправляется, пока вы не начнёте это внизу.</translation>
    </message>
    <message>
        <source>The deleted entry does not come back.</source>
        <translation>Удалённая запись не вернётся.</translation>
    </message>
    <message>
        <source>A new one is added that says the same, with what was known of it here.</source>
        <translation>Добавляется новая с тем же содержанием и с тем, что о ней здесь известно.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps. What does not work is undone.</source>
        <translation>
            <numerusform>%Ln шаг. Что не получится, откатывается.</numerusform>
            <numerusform>%Ln шага. Что не получится, откатывается.</numerusform>
            <numerusform>%Ln шагов. Что не получится, откатывается.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on while you work elsewhere, and after a restart.</source>
        <translation>Работа продолжается, пока вы заняты другим, и после перезапуска.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>%1 of %2</source>
        <comment>characters of a text, of the most it should have</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Close and keep the draft (Esc)</source>
        <translation>Закрыть, сохранив черновик (Esc)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>As it will look in the list</source>
        <translation>Как это будет выглядеть в списке</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Подчёркнутый</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>Add entry (%1)</source>
        <translation>Добавить запись (%1)</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Черновик от %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>Deal #100 on acme.bitrix24.com</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Удалить все</translation>
    </message>
    <message>
        <source>This connection cannot add entries.</source>
        <translation>Это подключение не может добавлять записи.</translation>
    </message>
    <message>
        <source>A title and a text are needed.</source>
        <translation>Нужны заголовок и текст.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Нужен заголовок.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Нужен текст.</translation>
    </message>
    <message>
        <source>What is marked above forbids sending.</source>
        <translation>Отправить мешает то, что отмечено выше.</translation>
    </message>
    <message>
        <source>What is added cannot be changed, only added anew.</source>
        <translation>Добавленное нельзя изменить, можно только добавить новое.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Черновик сохранён %1</translation>
    </message>
    <message>
        <source>The draft is not saved.</source>
        <translation>Черновик не сохранён.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Edit entry %1</source>
        <translation>Правка записи %1</translation>
    </message>
    <message>
        <source>The portal keeps it as it is until you begin.</source>
        <translation>На портале всё остаётся как есть, пока вы не начнёте.</translation>
    </message>
    <message>
        <source>Look at the changes…</source>
        <translation>Посмотреть изменения…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>It is added anew, then the old one is deleted: what that means is shown first.</source>
        <translation>Она добавляется заново, затем старая удаляется: сначала показывается, что это значит.</translation>
    </message>
    <message>
        <source>This card has a draft.</source>
        <translation>У этой карточки есть черновик.</translation>
    </message>
    <message>
        <source>The copy would take its place.</source>
        <translation>Копия заняла бы его место.</translation>
    </message>
    <message>
        <source>Replace the draft</source>
        <translation>Заменить черновик</translation>
    </message>
    <message>
        <source>No field, so it stays as it is: %1.</source>
        <translation>Это не поле, поэтому остаётся как есть: %1.</translation>
    </message>
    <message>
        <source>There are {%1}.</source>
        <translation>Есть поля {%1}.</translation>
    </message>
    <message>
        <source>Your text would take its place. Until then it stays the draft of the card you came from.</source>
        <translation>Ваш текст займёт его место. До тех пор он остаётся черновиком той карточки, с которой вы пришли.</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>deleted here</source>
        <translation>удалена здесь</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>пропала: %1</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>скрытые символы</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>Entry %1, being read</source>
        <translation>Запись %1 читается</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>On the portal: %1</source>
        <translation>На портале: %1</translation>
    </message>
    <message numerus="yes">
        <source>The portal has shown %n version(s) of it.</source>
        <translation>
            <numerusform>Портал показывал %n её версию.</numerusform>
            <numerusform>Портал показывал %n её версии.</numerusform>
            <numerusform>Портал показывал %n её версий.</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Icon: %1</source>
        <translation>Значок: %1</translation>
    </message>
    <message>
        <source>of another card</source>
        <translation>другой карточки</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплена</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>с заметкой</translation>
    </message>
    <message numerus="yes">
        <source>bound to %n other card(s)</source>
        <translation>
            <numerusform>привязана ещё к %n карточке</numerusform>
            <numerusform>привязана ещё к %n карточкам</numerusform>
            <numerusform>привязана ещё к %n карточкам</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1, bound to this card</source>
        <translation>Создана в %1, привязана к этой карточке</translation>
    </message>
    <message numerus="yes">
        <source>Bound to %n other card(s)</source>
        <translation>
            <numerusform>Привязана ещё к %n карточке</numerusform>
            <numerusform>Привязана ещё к %n карточкам</numerusform>
            <numerusform>Привязана ещё к %n карточкам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Запись не выбрана</translation>
    </message>
    <message>
        <source>Choose an entry in the list to see all of it here.</source>
        <translation>Выберите запись в списке, чтобы увидеть её целиком.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Copy title and text</source>
        <translation>Копировать заголовок и текст</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копировать как JSON</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Open the card in the browser</source>
        <translation>Открыть карточку в браузере</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>С оформлением</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Без оформления</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Текст записи</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>%1 · %2 · entry %3</source>
        <translation>%1 · %2 · запись %3</translation>
    </message>
    <message>
        <source>Deleted from here.</source>
        <translation>Удалена отсюда.</translation>
    </message>
    <message>
        <source>This is its last content; it is kept on this computer only.</source>
        <translation>Это её последнее содержимое; оно хранится только на этом компьютере.</translation>
    </message>
    <message>
        <source>No longer on the portal.</source>
        <translation>На портале её больше нет.</translation>
    </message>
    <message>
        <source>It was missed first %1. This is its last content.</source>
        <translation>Впервые не найдена: %1. Это её последнее содержимое.</translation>
    </message>
    <message>
        <source>They can split words and fool searches.</source>
        <translation>Они могут разбивать слова и мешать поиску.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s) in the text.</source>
        <translation>
            <numerusform>%n скрытый символ в тексте.</numerusform>
            <numerusform>%n скрытых символа в тексте.</numerusform>
            <numerusform>%n скрытых символов в тексте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s) in the title.</source>
        <translation>
            <numerusform>%n скрытый символ в заголовке.</numerusform>
            <numerusform>%n скрытых символа в заголовке.</numerusform>
            <numerusform>%n скрытых символов в заголовке.</numerusform>
        </translation>
    </message>
    <message>
        <source>no date that can be read</source>
        <translation>дату прочитать нельзя</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>On the portal: %1</source>
        <translation>На портале: %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>%1 (user %2)</source>
        <translation>%1 (пользователь %2)</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>made with this program</source>
        <translation>создана в этой программе</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Впервые прочитана</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Прочитана</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n version(s) so far</source>
        <translation>
            <numerusform>%1; пока %n версия</numerusform>
            <numerusform>%1; пока %n версии</numerusform>
            <numerusform>%1; пока %n версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; unchanged in %n reading(s)</source>
        <translation>
            <numerusform>%1; без изменений за %n чтение</numerusform>
            <numerusform>%1; без изменений за %n чтения</numerusform>
            <numerusform>%1; без изменений за %n чтений</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>Нет на портале с</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>Назад к списку (%1)</translation>
    </message>
    <message>
        <source>Pin on top of this card</source>
        <translation>Закрепить вверху этой карточки</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплено</translation>
    </message>
    <message>
        <source>Pinned from here</source>
        <translation>Закреплено отсюда</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Unpinned from here</source>
        <translation>Откреплено отсюда</translation>
    </message>
    <message>
        <source>Not known: the portal does not tell</source>
        <translation>Неизвестно: портал этого не говорит</translation>
    </message>
    <message>
        <source>Pinned on top of this card.</source>
        <translation>Закреплено вверху этой карточки.</translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <translation>Откреплено.</translation>
    </message>
    <message>
        <source>Bound to %1.</source>
        <translation>Привязано к %1.</translation>
    </message>
    <message>
        <source>Removed from %1.</source>
        <translation>Убрано из %1.</translation>
    </message>
    <message>
        <source>This is the last card of the entry.</source>
        <translation>Это последняя карточка записи.</translation>
    </message>
    <message>
        <source>Without it nobody can reach the entry any more, nor add a card.</source>
        <translation>Без неё запись никому не доступна, и карточку уже не добавить.</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <translation>Всё равно убрать</translation>
    </message>
    <message>
        <source>It is not known yet whether this was done.</source>
        <translation>Пока неизвестно, выполнено ли это.</translation>
    </message>
    <message>
        <source>The outbox goes on with it.</source>
        <translation>Этим займутся «Исходящие».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Copy as BB code</source>
        <translation>Копировать как BB-код</translation>
    </message>
</context>
<context>
    <name>EntryEditing</name>
    <message>
        <source>Took the place of entry %1</source>
        <translation>Заняла место записи %1</translation>
    </message>
    <message>
        <source>Entry %1 took its place</source>
        <translation>Её место заняла запись %1</translation>
    </message>
    <message>
        <source>Corrects entry %1</source>
        <translation>Исправляет запись %1</translation>
    </message>
    <message>
        <source>Corrected by entry %1</source>
        <translation>Исправлена записью %1</translation>
    </message>
    <message>
        <source>Says again what entry %1 said</source>
        <translation>Повторяет запись %1</translation>
    </message>
    <message>
        <source>Added again as entry %1</source>
        <translation>Добавлена снова как запись %1</translation>
    </message>
    <message>
        <source>Copy of entry %1</source>
        <translation>Копия записи %1</translation>
    </message>
    <message>
        <source>Copied as entry %1</source>
        <translation>Скопирована в запись %1</translation>
    </message>
    <message>
        <source>Entries linked to it</source>
        <translation>Связанные записи</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add it anew with another text and delete the old one</source>
        <translation>Добавить заново с другим текстом и удалить старую</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Добавить снова</translation>
    </message>
    <message>
        <source>Add a new entry that says the same; the deleted one does not come back</source>
        <translation>Добавить новую запись с тем же содержанием; удалённая не вернётся</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Write a new entry that begins as this one</source>
        <translation>Написать новую запись, которая начинается как эта</translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Log entries</source>
        <translation>Записи журнала</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Код HTTP</translation>
    </message>
    <message>
        <source>What the portal said</source>
        <translation>Что ответил портал</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The portal cannot be reached.</source>
        <translation>Нет связи с порталом.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Проверьте сеть и повторите попытку.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Ответ не пришёл вовремя.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The portal does not accept this connection.</source>
        <translation>Портал не принимает это подключение.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Подключитесь заново.</translation>
    </message>
    <message>
        <source>You may not do this on the portal.</source>
        <translation>На портале вам это не разрешено.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal.</source>
        <translation>Обратитесь к администратору портала.</translation>
    </message>
    <message>
        <source>This does not exist.</source>
        <translation>Такого нет.</translation>
    </message>
    <message>
        <source>Check it and refresh.</source>
        <translation>Проверьте и обновите.</translation>
    </message>
    <message>
        <source>The portal is busy.</source>
        <translation>Портал занят.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Подождите минуту и повторите попытку.</translation>
    </message>
    <message>
        <source>The portal refused this.</source>
        <translation>Портал отказал.</translation>
    </message>
    <message>
        <source>Read what the portal said.</source>
        <translation>Прочтите, что ответил портал.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer cannot be read.</source>
        <translation>Ответ портала не удаётся прочитать.</translation>
    </message>
    <message>
        <source>This was sent, but the answer was lost: it may or may not have happened.</source>
        <translation>Запрос отправлен, но ответ потерян: действие могло выполниться, а могло и нет.</translation>
    </message>
    <message>
        <source>Do not send it again yet: the newest entries are read to find out.</source>
        <translation>Пока не отправляйте ещё раз: чтобы выяснить это, читаются новейшие записи.</translation>
    </message>
    <message>
        <source>Saving on this computer did not work.</source>
        <translation>Не удалось сохранить данные на этом компьютере.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Это не подходит.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Проверьте, что вы ввели.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Действие отменено.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Something went wrong inside Timeline Desk.</source>
        <translation>Внутри Timeline Desk произошла ошибка.</translation>
    </message>
    <message>
        <source>Please report this with the request log.</source>
        <translation>Сообщите нам об этом и приложите журнал запросов.</translation>
    </message>
    <message>
        <source>The sign-in service could not read the request.</source>
        <translation>Служба входа не смогла прочитать запрос.</translation>
    </message>
    <message>
        <source>Sign in again. If it stays, please report this with the request log.</source>
        <translation>Войдите заново. Если не поможет, сообщите нам и приложите журнал запросов.</translation>
    </message>
    <message>
        <source>The application&apos;s id or secret is wrong, or it is not installed on the portal.</source>
        <translation>Код или ключ приложения неверен, либо оно не установлено на портале.</translation>
    </message>
    <message>
        <source>Copy both again from the application&apos;s page in Bitrix24.</source>
        <translation>Скопируйте оба заново со страницы приложения в Битрикс24.</translation>
    </message>
    <message>
        <source>The application does not belong to this portal.</source>
        <translation>Это приложение не относится к этому порталу.</translation>
    </message>
    <message>
        <source>Copy its id and secret again from the application&apos;s page in Bitrix24.</source>
        <translation>Скопируйте код и ключ заново со страницы приложения в Битрикс24.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used already.</source>
        <translation>Вход занял слишком много времени или уже использован.</translation>
    </message>
    <message>
        <source>Sign in again in the browser.</source>
        <translation>Войдите в браузере ещё раз.</translation>
    </message>
    <message>
        <source>The code of the sign-in is not valid any more.</source>
        <translation>Код входа больше не действует.</translation>
    </message>
    <message>
        <source>More was asked for than the application was given on the portal.</source>
        <translation>Запрошено больше, чем разрешено приложению на портале.</translation>
    </message>
    <message>
        <source>Ask an administrator to tick CRM and users on the application&apos;s page.</source>
        <translation>Попросите администратора отметить CRM и пользователей на странице приложения.</translation>
    </message>
    <message>
        <source>The paid period of the application is over.</source>
        <translation>Оплаченный период приложения закончился.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to renew it.</source>
        <translation>Попросите администратора портала продлить его.</translation>
    </message>
    <message>
        <source>The licence of the portal has to be confirmed.</source>
        <translation>Лицензию портала нужно подтвердить.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to confirm it.</source>
        <translation>Попросите администратора портала подтвердить её.</translation>
    </message>
    <message>
        <source>The gateway found something missing or wrong in this.</source>
        <translation>Шлюз считает, что чего-то не хватает или что-то указано неверно.</translation>
    </message>
    <message>
        <source>Check what you entered; what the portal said names the field.</source>
        <translation>Проверьте, что вы ввели; поле названо в ответе портала.</translation>
    </message>
    <message>
        <source>The gateway does not accept one of the values.</source>
        <translation>Шлюз не принимает одно из значений.</translation>
    </message>
    <message>
        <source>The gateway cannot link entries to cards of this type.</source>
        <translation>Шлюз не умеет привязывать записи к карточкам этого типа.</translation>
    </message>
    <message>
        <source>Choose a card of another type.</source>
        <translation>Выберите карточку другого типа.</translation>
    </message>
    <message>
        <source>Only the application that made an entry can delete it; a personal key never can.</source>
        <translation>Запись может удалить только создавшее её приложение; личный ключ не может никогда.</translation>
    </message>
    <message>
        <source>Connect with the key of the application that made it.</source>
        <translation>Подключитесь с ключом приложения, которое её создало.</translation>
    </message>
    <message>
        <source>This entry is no longer on the portal.</source>
        <translation>Этой записи больше нет на портале.</translation>
    </message>
    <message>
        <source>Refresh the list. Its last content stays here.</source>
        <translation>Обновите список. Последнее содержимое остаётся здесь.</translation>
    </message>
    <message>
        <source>This entry has no note.</source>
        <translation>У этой записи нет заметки.</translation>
    </message>
    <message>
        <source>Write one if you like.</source>
        <translation>При желании напишите её.</translation>
    </message>
    <message>
        <source>The gateway was not given a key.</source>
        <translation>Шлюз не получил ключа.</translation>
    </message>
    <message>
        <source>Enter the key of this connection again.</source>
        <translation>Введите ключ этого подключения ещё раз.</translation>
    </message>
    <message>
        <source>The gateway does not know this key.</source>
        <translation>Шлюз не знает этого ключа.</translation>
    </message>
    <message>
        <source>Copy the key again, or create a new one.</source>
        <translation>Скопируйте ключ ещё раз или создайте новый.</translation>
    </message>
    <message>
        <source>The gateway does not know the key of this application.</source>
        <translation>Шлюз не знает ключа этого приложения.</translation>
    </message>
    <message>
        <source>Copy the application&apos;s key again, or create a new one.</source>
        <translation>Скопируйте ключ приложения ещё раз или создайте новый.</translation>
    </message>
    <message>
        <source>The key was withdrawn.</source>
        <translation>Ключ отозван.</translation>
    </message>
    <message>
        <source>Create a new key and connect with it.</source>
        <translation>Создайте новый ключ и подключитесь с ним.</translation>
    </message>
    <message>
        <source>This key works only together with a sign-in.</source>
        <translation>Этот ключ работает только вместе со входом.</translation>
    </message>
    <message>
        <source>Enter the sign-in of the application, or use a personal key.</source>
        <translation>Введите данные входа приложения или используйте личный ключ.</translation>
    </message>
    <message>
        <source>The sign-in of this key has run out.</source>
        <translation>Срок входа для этого ключа истёк.</translation>
    </message>
    <message>
        <source>Enter a new sign-in for this connection.</source>
        <translation>Введите новые данные входа для этого подключения.</translation>
    </message>
    <message>
        <source>This key was given no access to the CRM.</source>
        <translation>У этого ключа нет доступа к CRM.</translation>
    </message>
    <message>
        <source>Create a key that includes CRM and connect with it.</source>
        <translation>Создайте ключ с доступом к CRM и подключитесь с ним.</translation>
    </message>
    <message>
        <source>This is a key for administration: it cannot see any cards.</source>
        <translation>Это ключ управления: карточек он не видит.</translation>
    </message>
    <message>
        <source>Connect with a personal or an application key.</source>
        <translation>Подключитесь с личным ключом или ключом приложения.</translation>
    </message>
    <message>
        <source>This needs a key for administration.</source>
        <translation>Для этого нужен ключ управления.</translation>
    </message>
    <message>
        <source>Ask the owner of the gateway account for it.</source>
        <translation>Попросите его у владельца учётной записи шлюза.</translation>
    </message>
    <message>
        <source>Bitrix24 refused this behind the gateway.</source>
        <translation>За шлюзом отказал Битрикс24.</translation>
    </message>
    <message>
        <source>The gateway is getting too many requests with this key.</source>
        <translation>Шлюз получает слишком много запросов с этим ключом.</translation>
    </message>
    <message>
        <source>The gateway has stopped this connection for a minute after many equal errors.</source>
        <translation>Шлюз остановил это подключение на минуту из-за множества одинаковых ошибок.</translation>
    </message>
    <message>
        <source>The gateway cannot reach the portal at the moment.</source>
        <translation>Шлюз сейчас не может связаться с порталом.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Повторите попытку через несколько минут.</translation>
    </message>
    <message>
        <source>The portal was too busy to answer the gateway in time.</source>
        <translation>Портал был слишком занят и не ответил шлюзу вовремя.</translation>
    </message>
    <message>
        <source>Something went wrong inside the gateway.</source>
        <translation>Внутри шлюза произошла ошибка.</translation>
    </message>
    <message>
        <source>More was asked of the gateway at once than it allows.</source>
        <translation>У шлюза за один раз запрошено больше, чем он допускает.</translation>
    </message>
    <message>
        <source>This is a mistake in Timeline Desk. Please report it with the request log.</source>
        <translation>Это ошибка Timeline Desk. Сообщите нам о ней и приложите журнал запросов.</translation>
    </message>
    <message>
        <source>The gateway was not told which card is meant.</source>
        <translation>Шлюзу не сказали, о какой карточке речь.</translation>
    </message>
    <message>
        <source>The portal lets other programs in only with a paid plan or subscription, or not for this user.</source>
        <translation>Портал пускает другие программы только на платном тарифе или по подписке, либо не пускает этого пользователя.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal whether its plan includes access for other programs.</source>
        <translation>Узнайте у администратора портала, есть ли в тарифе доступ для других программ.</translation>
    </message>
    <message>
        <source>You may not add entries to this card.</source>
        <translation>Вам нельзя добавлять записи в эту карточку.</translation>
    </message>
    <message>
        <source>Ask for the right to edit the card. Some portals let only administrators add entries.</source>
        <translation>Попросите право изменять карточку. На некоторых порталах записи добавляют только администраторы.</translation>
    </message>
    <message>
        <source>Only an administrator of the portal may delete entries.</source>
        <translation>Удалять записи может только администратор портала.</translation>
    </message>
    <message>
        <source>Ask an administrator to delete it through the application that made it.</source>
        <translation>Попросите администратора удалить её через создавшее её приложение.</translation>
    </message>
    <message>
        <source>You may not read the log of this card.</source>
        <translation>Вам нельзя читать журнал этой карточки.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal for the right to see the card.</source>
        <translation>Попросите у администратора портала право видеть карточку.</translation>
    </message>
    <message>
        <source>You may not see this card.</source>
        <translation>Вам нельзя видеть эту карточку.</translation>
    </message>
    <message>
        <source>Only an administrator of the portal may change icons.</source>
        <translation>Менять значки может только администратор портала.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to do it.</source>
        <translation>Попросите сделать это администратора портала.</translation>
    </message>
    <message>
        <source>Only an administrator of the portal may change logos.</source>
        <translation>Менять логотипы может только администратор портала.</translation>
    </message>
    <message>
        <source>You have no permission for this on the portal.</source>
        <translation>На портале у вас нет на это прав.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal for the right, or use the connection of another user.</source>
        <translation>Попросите права у администратора портала или используйте подключение другого пользователя.</translation>
    </message>
    <message>
        <source>There is no such card on the portal.</source>
        <translation>Такой карточки на портале нет.</translation>
    </message>
    <message>
        <source>Check the number. The card may have been deleted.</source>
        <translation>Проверьте номер. Возможно, карточку удалили.</translation>
    </message>
    <message>
        <source>The portal has no icon with this code.</source>
        <translation>На портале нет значка с этим кодом.</translation>
    </message>
    <message>
        <source>Refresh the list of icons. Icons of Bitrix24 itself stay.</source>
        <translation>Обновите список значков. Собственные значки Битрикс24 остаются.</translation>
    </message>
    <message>
        <source>The portal has no logo with this code.</source>
        <translation>На портале нет логотипа с этим кодом.</translation>
    </message>
    <message>
        <source>Refresh the list of logos. Logos of Bitrix24 itself stay.</source>
        <translation>Обновите список логотипов. Собственные логотипы Битрикс24 остаются.</translation>
    </message>
    <message>
        <source>There is no note here.</source>
        <translation>Заметки здесь нет.</translation>
    </message>
    <message>
        <source>Refresh the entry: the note or its link may be gone.</source>
        <translation>Обновите запись: возможно, заметки или привязки больше нет.</translation>
    </message>
    <message>
        <source>The portal does not find what this was about.</source>
        <translation>Портал не находит того, о чём был запрос.</translation>
    </message>
    <message>
        <source>Refresh: it may have been deleted.</source>
        <translation>Обновите: возможно, это удалено.</translation>
    </message>
    <message>
        <source>The card this entry is meant for does not exist.</source>
        <translation>Карточки, для которой эта запись, не существует.</translation>
    </message>
    <message>
        <source>Choose another card. This one may have been deleted.</source>
        <translation>Выберите другую карточку. Эту, возможно, удалили.</translation>
    </message>
    <message>
        <source>The portal cannot look up cards of this type.</source>
        <translation>Портал не умеет искать карточки этого типа.</translation>
    </message>
    <message>
        <source>Open the card by its number or address.</source>
        <translation>Откройте карточку по номеру или адресу.</translation>
    </message>
    <message>
        <source>Only the application that made an entry can delete it; an entry made through a webhook nobody can.</source>
        <translation>Запись может удалить только создавшее её приложение; созданную через вебхук не может удалить никто.</translation>
    </message>
    <message>
        <source>Connect through the application that made it. Bitrix24 has no other way.</source>
        <translation>Подключитесь через создавшее её приложение. Другого способа в Битрикс24 нет.</translation>
    </message>
    <message>
        <source>The portal does not take this picture as an icon.</source>
        <translation>Портал не принимает эту картинку как значок.</translation>
    </message>
    <message>
        <source>Use a PNG picture of exactly 24 by 24 pixels.</source>
        <translation>Нужна картинка PNG размером ровно 24 на 24 пикселя.</translation>
    </message>
    <message>
        <source>The portal does not take this picture as a logo.</source>
        <translation>Портал не принимает эту картинку как логотип.</translation>
    </message>
    <message>
        <source>Use a PNG picture of exactly 60 by 60 pixels.</source>
        <translation>Нужна картинка PNG размером ровно 60 на 60 пикселей.</translation>
    </message>
    <message>
        <source>The portal cannot search cards of this type in this way.</source>
        <translation>Так искать карточки этого типа портал не умеет.</translation>
    </message>
    <message>
        <source>Search with other words, or open the card by its number.</source>
        <translation>Измените слова поиска или откройте карточку по номеру.</translation>
    </message>
    <message>
        <source>The portal does not accept one of the values sent.</source>
        <translation>Портал не принимает одно из отправленных значений.</translation>
    </message>
    <message>
        <source>Check what you entered: a picture may have the wrong size, a text may be empty.</source>
        <translation>Проверьте, что вы ввели: размер картинки может быть не тем, а текст пустым.</translation>
    </message>
    <message>
        <source>The portal could not store the picture.</source>
        <translation>Портал не смог сохранить картинку.</translation>
    </message>
    <message>
        <source>Try again later. The portal may have no space left; its administrator knows.</source>
        <translation>Повторите попытку позже. Возможно, на портале нет места; это знает его администратор.</translation>
    </message>
    <message>
        <source>The portal has a picture with this code already, or keeps the code for itself.</source>
        <translation>На портале уже есть картинка с этим кодом, или этот код он оставил за собой.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Выберите другой код.</translation>
    </message>
    <message>
        <source>The picture has no code.</source>
        <translation>У картинки нет кода.</translation>
    </message>
    <message>
        <source>Give it a code of small letters, digits and hyphens.</source>
        <translation>Дайте ей код из строчных латинских букв, цифр и дефисов.</translation>
    </message>
    <message>
        <source>The portal could not pin or unpin this entry.</source>
        <translation>Портал не смог закрепить или открепить эту запись.</translation>
    </message>
    <message>
        <source>Refresh the card and try again.</source>
        <translation>Обновите карточку и повторите попытку.</translation>
    </message>
    <message>
        <source>This card has as many pinned entries as the portal allows.</source>
        <translation>В этой карточке закреплено столько записей, сколько допускает портал.</translation>
    </message>
    <message>
        <source>Unpin another entry first.</source>
        <translation>Сначала открепите другую запись.</translation>
    </message>
    <message>
        <source>The entry lacks something the portal needs.</source>
        <translation>В записи нет чего-то, что нужно порталу.</translation>
    </message>
    <message>
        <source>Fill in the title and the text, and choose a card.</source>
        <translation>Заполните заголовок и текст и выберите карточку.</translation>
    </message>
    <message>
        <source>The portal refused this in its own words, without a code.</source>
        <translation>Портал отказал своими словами, без кода.</translation>
    </message>
    <message>
        <source>Something the portal needs was missing or of the wrong kind.</source>
        <translation>Чего-то нужного порталу не было, или оно не того вида.</translation>
    </message>
    <message>
        <source>Check what you entered. If it is right, please report this with the request log.</source>
        <translation>Проверьте, что вы ввели. Если всё верно, сообщите нам и приложите журнал запросов.</translation>
    </message>
    <message>
        <source>The activity does not exist.</source>
        <translation>Такого дела нет.</translation>
    </message>
    <message>
        <source>This activity belongs to an application.</source>
        <translation>Это дело принадлежит приложению.</translation>
    </message>
    <message>
        <source>Open it in Bitrix24.</source>
        <translation>Откройте его в Битрикс24.</translation>
    </message>
    <message>
        <source>The entry is not linked to this card.</source>
        <translation>Запись не привязана к этой карточке.</translation>
    </message>
    <message>
        <source>Refresh the entry to see its links.</source>
        <translation>Обновите запись, чтобы увидеть её привязки.</translation>
    </message>
    <message>
        <source>The portal cannot use the number of the entry.</source>
        <translation>Портал не может использовать этот номер записи.</translation>
    </message>
    <message>
        <source>Refresh the list and try again.</source>
        <translation>Обновите список и повторите попытку.</translation>
    </message>
    <message>
        <source>The portal cannot use the number of the card.</source>
        <translation>Портал не может использовать этот номер карточки.</translation>
    </message>
    <message>
        <source>Choose the card again.</source>
        <translation>Выберите карточку ещё раз.</translation>
    </message>
    <message>
        <source>The portal cannot link entries to cards of this type.</source>
        <translation>Портал не умеет привязывать записи к карточкам этого типа.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>Этого нет, или вам нельзя это видеть.</translation>
    </message>
    <message>
        <source>Refresh. If it should be there, ask an administrator for the right.</source>
        <translation>Обновите. Если это должно быть, попросите права у администратора.</translation>
    </message>
    <message>
        <source>There is no portal under this address, or you are offline.</source>
        <translation>По этому адресу портала нет, или у вас нет связи.</translation>
    </message>
    <message>
        <source>Check the network and the address of the portal.</source>
        <translation>Проверьте сеть и адрес портала.</translation>
    </message>
    <message>
        <source>The portal&apos;s server refuses connections.</source>
        <translation>Сервер портала не принимает соединений.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, check the address with an administrator.</source>
        <translation>Повторите попытку позже. Если не поможет, уточните адрес у администратора.</translation>
    </message>
    <message>
        <source>The connection to the portal broke.</source>
        <translation>Связь с порталом оборвалась.</translation>
    </message>
    <message>
        <source>The portal&apos;s server did not answer the call in time.</source>
        <translation>Сервер портала вовремя не откликнулся.</translation>
    </message>
    <message>
        <source>The portal took too long to answer.</source>
        <translation>Портал слишком долго отвечал.</translation>
    </message>
    <message>
        <source>Try again later; the portal may be busy.</source>
        <translation>Повторите попытку позже; портал может быть занят.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate cannot be trusted, so nothing was sent.</source>
        <translation>Сертификату портала нельзя доверять, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If your company uses its own certificates, add its file in the settings.</source>
        <translation>Проверьте дату на этом компьютере. Если у вашей компании свои сертификаты, добавьте их файл в настройках.</translation>
    </message>
    <message>
        <source>The proxy server of your network did not let this through.</source>
        <translation>Прокси-сервер вашей сети не пропустил запрос.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings.</source>
        <translation>Проверьте прокси в настройках.</translation>
    </message>
    <message>
        <source>The proxy server of your network wants a name and password.</source>
        <translation>Прокси-сервер вашей сети требует имя и пароль.</translation>
    </message>
    <message>
        <source>Enter them in the settings.</source>
        <translation>Введите их в настройках.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the portal: a sign-in page of the network, or the portal is under maintenance.</source>
        <translation>Вместо ответа портала пришла веб-страница: страница входа в сеть, или на портале идут работы.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see what it is, then try again.</source>
        <translation>Откройте портал в браузере, посмотрите, в чём дело, и повторите попытку.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer was empty.</source>
        <translation>Ответ портала пуст.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer broke off in the middle.</source>
        <translation>Ответ портала оборвался на середине.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer was damaged on its way.</source>
        <translation>Ответ портала повредился в пути.</translation>
    </message>
    <message>
        <source>Try again. A proxy server may be in between.</source>
        <translation>Повторите попытку. Возможно, между вами и порталом стоит прокси-сервер.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer was too large and was not read.</source>
        <translation>Ответ портала слишком велик и не прочитан.</translation>
    </message>
    <message>
        <source>Ask for less at once, or look at it in Bitrix24.</source>
        <translation>Запросите меньше за один раз или посмотрите в Битрикс24.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer cannot be understood.</source>
        <translation>Ответ портала непонятен.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Bitrix24 portal, then try again.</source>
        <translation>Проверьте, что это адрес портала Битрикс24, и повторите попытку.</translation>
    </message>
    <message>
        <source>The portal answered in a form that is not known here.</source>
        <translation>Портал ответил в неизвестном здесь виде.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Bitrix24 portal. If it is, please report this with the request log.</source>
        <translation>Проверьте, что это адрес портала Битрикс24. Если так, сообщите нам и приложите журнал запросов.</translation>
    </message>
    <message>
        <source>The portal left this request out of a group of requests.</source>
        <translation>Портал пропустил этот запрос в группе запросов.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Повторите попытку.</translation>
    </message>
    <message>
        <source>The portal is overloaded or under maintenance.</source>
        <translation>Портал перегружен, или на нём идут работы.</translation>
    </message>
    <message>
        <source>The portal is switched off at the moment: its licence or plan may have to be renewed.</source>
        <translation>Портал сейчас отключён: возможно, нужно продлить его лицензию или тариф.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see why.</source>
        <translation>Откройте портал в браузере, чтобы узнать причину.</translation>
    </message>
    <message>
        <source>The portal has a new address.</source>
        <translation>У портала новый адрес.</translation>
    </message>
    <message>
        <source>Confirm the new address, then try again.</source>
        <translation>Подтвердите новый адрес и повторите попытку.</translation>
    </message>
    <message>
        <source>The portal has a new address, and it was decided not to follow it.</source>
        <translation>У портала новый адрес, и решено по нему не переходить.</translation>
    </message>
    <message>
        <source>Connect again with the new address if you trust it.</source>
        <translation>Подключитесь по новому адресу, если доверяете ему.</translation>
    </message>
    <message>
        <source>The portal wanted to lead to an address that is not secure, so nothing was sent there.</source>
        <translation>Портал направил на незащищённый адрес, поэтому туда ничего не отправлено.</translation>
    </message>
    <message>
        <source>Ask an administrator for the right address.</source>
        <translation>Узнайте верный адрес у администратора.</translation>
    </message>
    <message>
        <source>The portal sends from one address to the next without end.</source>
        <translation>Портал без конца направляет с одного адреса на другой.</translation>
    </message>
    <message>
        <source>The portal does not give out this picture.</source>
        <translation>Портал не отдаёт эту картинку.</translation>
    </message>
    <message>
        <source>A drawing stands in its place.</source>
        <translation>Вместо неё показан рисунок.</translation>
    </message>
    <message>
        <source>The portal no longer accepts this connection.</source>
        <translation>Портал больше не принимает это подключение.</translation>
    </message>
    <message>
        <source>Create a new webhook in Bitrix24 and connect with its address.</source>
        <translation>Создайте в Битрикс24 новый вебхук и подключитесь по его адресу.</translation>
    </message>
    <message>
        <source>This ended before there was an answer.</source>
        <translation>Всё закончилось раньше, чем пришёл ответ.</translation>
    </message>
    <message>
        <source>The connection was closed before this was done.</source>
        <translation>Подключение закрыли раньше, чем это было сделано.</translation>
    </message>
    <message>
        <source>Open it and try again.</source>
        <translation>Откройте его и повторите попытку.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
    <message>
        <source>Refresh to go on where it stopped.</source>
        <translation>Обновите, чтобы продолжить с этого места.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved.</source>
        <translation>Диск заполнен, поэтому ничего не удалось сохранить.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Освободите место на диске и повторите попытку.</translation>
    </message>
    <message>
        <source>The folder of Timeline Desk cannot be written to.</source>
        <translation>В папку Timeline Desk нельзя записывать.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then try again.</source>
        <translation>Проверьте права на папку и повторите попытку.</translation>
    </message>
    <message>
        <source>The data of this connection comes from a newer version of Timeline Desk and was left as it is.</source>
        <translation>Данные этого подключения созданы более новой версией Timeline Desk и оставлены как есть.</translation>
    </message>
    <message>
        <source>Update Timeline Desk.</source>
        <translation>Обновите Timeline Desk.</translation>
    </message>
    <message>
        <source>A file of Timeline Desk is damaged.</source>
        <translation>Файл Timeline Desk повреждён.</translation>
    </message>
    <message>
        <source>Move the file away or restore a backup, then open the connection again: entries are read from the portal anew.</source>
        <translation>Уберите файл или восстановите копию и откройте подключение снова: записи будут прочитаны с портала заново.</translation>
    </message>
    <message>
        <source>Another copy of Timeline Desk is using the same data at this moment.</source>
        <translation>Те же данные сейчас использует другая копия Timeline Desk.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Дождитесь, пока она закончит, и повторите попытку.</translation>
    </message>
    <message>
        <source>A file of Timeline Desk cannot be opened.</source>
        <translation>Файл Timeline Desk не открывается.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may read it.</source>
        <translation>Проверьте, что его папка существует и вам можно её читать.</translation>
    </message>
    <message>
        <source>This was changed meanwhile, maybe by another copy of Timeline Desk.</source>
        <translation>Тем временем это изменилось, возможно, в другой копии Timeline Desk.</translation>
    </message>
    <message>
        <source>Look at its state now and decide again.</source>
        <translation>Посмотрите, что есть сейчас, и решите заново.</translation>
    </message>
    <message>
        <source>You gave this up while it was not known whether the portal has done it. The entry may exist.</source>
        <translation>Вы отказались от этого, пока не было известно, выполнил ли его портал. Запись может существовать.</translation>
    </message>
    <message>
        <source>Refresh the card before you write it again.</source>
        <translation>Обновите карточку, прежде чем писать снова.</translation>
    </message>
    <message>
        <source>Timeline Desk ended while this was being sent. It may or may not have arrived.</source>
        <translation>Timeline Desk завершилась во время отправки. Запрос мог дойти, а мог и не дойти.</translation>
    </message>
    <message>
        <source>Wait: the newest entries are read to find out. Do not write it again.</source>
        <translation>Подождите: чтобы выяснить это, читаются новейшие записи. Не пишите её снова.</translation>
    </message>
    <message>
        <source>The portal does not say how many entries there are, so it cannot be proven that all were read.</source>
        <translation>Портал не сообщает, сколько записей всего, поэтому нельзя доказать, что прочитаны все.</translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation>Обновите, чтобы повторить попытку.</translation>
    </message>
    <message>
        <source>Entries come and go on this card faster than they can be read.</source>
        <translation>Записи на этой карточке появляются и исчезают быстрее, чем их удаётся прочитать.</translation>
    </message>
    <message>
        <source>Refresh when it is quieter.</source>
        <translation>Обновите, когда станет спокойнее.</translation>
    </message>
    <message>
        <source>This computer has no keychain where the secret could be kept.</source>
        <translation>На этом компьютере нет связки ключей для секрета.</translation>
    </message>
    <message>
        <source>Go on for this run only, or install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>Продолжайте до выхода из программы или установите хранилище, например GNOME Keyring или KWallet.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Хранилище паролей заблокировано.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Разблокируйте его и повторите попытку.</translation>
    </message>
    <message>
        <source>Your keychain did not let Timeline Desk have the secret.</source>
        <translation>Хранилище паролей не выдало секрет программе Timeline Desk.</translation>
    </message>
    <message>
        <source>Try again and allow it when your keychain asks.</source>
        <translation>Повторите попытку и разрешите доступ, когда хранилище спросит.</translation>
    </message>
    <message>
        <source>Your keychain did not work.</source>
        <translation>Хранилище паролей не сработало.</translation>
    </message>
    <message>
        <source>Try again, or go on for this run only.</source>
        <translation>Повторите попытку или продолжайте до выхода из программы.</translation>
    </message>
    <message>
        <source>The secret of this connection is not in your keychain.</source>
        <translation>Секрета этого подключения нет в связке ключей.</translation>
    </message>
    <message>
        <source>This is too long for a secret: keychains do not take it.</source>
        <translation>Для секрета это слишком длинно: связки ключей такого не принимают.</translation>
    </message>
    <message>
        <source>Check that you pasted the address alone.</source>
        <translation>Проверьте, что вставлен только адрес.</translation>
    </message>
    <message>
        <source>This version of Timeline Desk cannot open connections of this kind.</source>
        <translation>Эта версия Timeline Desk не умеет открывать подключения такого вида.</translation>
    </message>
    <message>
        <source>Update Timeline Desk, or connect with a webhook.</source>
        <translation>Обновите Timeline Desk или подключитесь через вебхук.</translation>
    </message>
    <message>
        <source>The user of this connection is not active on the portal.</source>
        <translation>Пользователь этого подключения на портале не активен.</translation>
    </message>
    <message>
        <source>Use a webhook of an active employee.</source>
        <translation>Используйте вебхук действующего сотрудника.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Это не веб-адрес.</translation>
    </message>
    <message>
        <source>Paste the webhook address as Bitrix24 shows it. It begins with https:// and contains /rest/.</source>
        <translation>Вставьте адрес вебхука в том виде, как его показывает Битрикс24. Он начинается с https:// и содержит /rest/.</translation>
    </message>
    <message>
        <source>This address is not secure: the secret in it could be read on its way.</source>
        <translation>Этот адрес не защищён: секрет в нём могут прочитать по пути.</translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation>Используйте адрес, который начинается с https://.</translation>
    </message>
    <message>
        <source>This is an address, but not that of a webhook.</source>
        <translation>Это адрес, но не адрес вебхука.</translation>
    </message>
    <message>
        <source>Create an incoming webhook in Bitrix24 under Developer resources and paste its address.</source>
        <translation>Создайте в Битрикс24 в разделе «Разработчикам» входящий вебхук и вставьте его адрес.</translation>
    </message>
    <message>
        <source>The number of the user is missing in this webhook address.</source>
        <translation>В этом адресе вебхука нет номера пользователя.</translation>
    </message>
    <message>
        <source>Copy the whole address from Bitrix24.</source>
        <translation>Скопируйте из Битрикс24 адрес целиком.</translation>
    </message>
    <message>
        <source>The code at the end of this webhook address is missing.</source>
        <translation>В конце этого адреса вебхука нет кода.</translation>
    </message>
    <message>
        <source>This card belongs to another portal.</source>
        <translation>Эта карточка с другого портала.</translation>
    </message>
    <message>
        <source>Open the connection of that portal first.</source>
        <translation>Сначала откройте подключение к тому порталу.</translation>
    </message>
    <message>
        <source>A webhook can delete nothing: Bitrix24 lets only the application that made an entry delete it.</source>
        <translation>Вебхук ничего не может удалить: запись удаляет только создавшее её приложение.</translation>
    </message>
    <message>
        <source>Connect through the application that made the entry.</source>
        <translation>Подключитесь через приложение, которое создало запись.</translation>
    </message>
    <message>
        <source>Only an administrator of the portal may do this.</source>
        <translation>Это может только администратор портала.</translation>
    </message>
    <message>
        <source>Ask an administrator, or use a connection of one.</source>
        <translation>Обратитесь к администратору или используйте его подключение.</translation>
    </message>
    <message>
        <source>Only entries that were made through this application can be deleted.</source>
        <translation>Удалять можно только записи, созданные через это приложение.</translation>
    </message>
    <message>
        <source>The portal refused this and gave no reason.</source>
        <translation>Портал отказал, не назвав причины.</translation>
    </message>
    <message>
        <source>Refresh to see the present state. You may lack the right, or it is gone already.</source>
        <translation>Обновите, чтобы увидеть, что есть сейчас. Возможно, не хватает прав или этого уже нет.</translation>
    </message>
    <message>
        <source>Your sign-in to the portal has run out.</source>
        <translation>Срок входа на портал истёк.</translation>
    </message>
    <message>
        <source>Sign in to this connection again.</source>
        <translation>Войдите в это подключение заново.</translation>
    </message>
    <message>
        <source>The portal no longer accepts this sign-in.</source>
        <translation>Портал больше не принимает этот вход.</translation>
    </message>
    <message>
        <source>The portal does not know this webhook or sign-in. It may be mistyped, deleted or expired.</source>
        <translation>Портал не знает этого вебхука или входа. Возможно, в нём опечатка, он удалён или истёк.</translation>
    </message>
    <message>
        <source>Copy the webhook address from Bitrix24 again, or create a new one, and connect with it.</source>
        <translation>Скопируйте адрес вебхука из Битрикс24 ещё раз или создайте новый и подключитесь с ним.</translation>
    </message>
    <message>
        <source>The webhook is not valid: it was changed, deleted or has expired, or its user was dismissed.</source>
        <translation>Вебхук не действует: он изменён, удалён или истёк, либо его пользователь уволен.</translation>
    </message>
    <message>
        <source>This connection was given no access to the names of users.</source>
        <translation>Этому подключению не дали доступа к именам пользователей.</translation>
    </message>
    <message>
        <source>Open the webhook or application in Bitrix24 and tick the permission for users.</source>
        <translation>Откройте вебхук или приложение в Битрикс24 и отметьте право «Пользователи».</translation>
    </message>
    <message>
        <source>This connection was given no access to the CRM.</source>
        <translation>Этому подключению не дали доступа к CRM.</translation>
    </message>
    <message>
        <source>Open the webhook or application in Bitrix24 and tick the permission for CRM.</source>
        <translation>Откройте вебхук или приложение в Битрикс24 и отметьте право «CRM».</translation>
    </message>
    <message>
        <source>This connection was not given a permission that is needed here.</source>
        <translation>Этому подключению не дали нужного здесь права.</translation>
    </message>
    <message>
        <source>Open the webhook or application in Bitrix24 and tick the permissions for CRM and users.</source>
        <translation>Откройте вебхук или приложение в Битрикс24 и отметьте права «CRM» и «Пользователи».</translation>
    </message>
    <message>
        <source>The application is installed on the portal, but you are not among those who may use it.</source>
        <translation>Приложение установлено на портале, но вас нет среди тех, кому оно доступно.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to give you access to it.</source>
        <translation>Попросите администратора портала дать вам доступ к нему.</translation>
    </message>
    <message>
        <source>The portal could not sign in the user of this connection.</source>
        <translation>Портал не смог выполнить вход пользователя этого подключения.</translation>
    </message>
    <message>
        <source>Sign in again. If that does not help, ask an administrator whether the user is still active.</source>
        <translation>Войдите заново. Если не поможет, узнайте у администратора, действует ли ещё этот пользователь.</translation>
    </message>
    <message>
        <source>The application of this connection was removed from the portal or switched off.</source>
        <translation>Приложение этого подключения удалено с портала или отключено.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to install it again, then sign in.</source>
        <translation>Попросите администратора портала установить его снова и войдите.</translation>
    </message>
    <message>
        <source>The portal could not reach the sign-in service of Bitrix24.</source>
        <translation>Портал не смог связаться со службой входа Битрикс24.</translation>
    </message>
    <message>
        <source>The portal refuses this for connections of this kind.</source>
        <translation>Подключениям этого вида портал это не разрешает.</translation>
    </message>
    <message>
        <source>Use a connection through an application instead of a webhook, or the other way round.</source>
        <translation>Вместо вебхука используйте подключение через приложение или наоборот.</translation>
    </message>
    <message>
        <source>The plan of the portal does not include this.</source>
        <translation>В тариф портала это не входит.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal about its plan.</source>
        <translation>Спросите администратора портала о тарифе.</translation>
    </message>
    <message>
        <source>The portal accepts secure connections only.</source>
        <translation>Портал принимает только защищённые соединения.</translation>
    </message>
    <message>
        <source>Connect again with an address that begins with https://.</source>
        <translation>Подключитесь заново по адресу, который начинается с https://.</translation>
    </message>
    <message>
        <source>Bitrix24 support has blocked this connection because of too much load.</source>
        <translation>Поддержка Битрикс24 заблокировала это подключение из-за слишком большой нагрузки.</translation>
    </message>
    <message>
        <source>Write to Bitrix24 support: only they can lift the block.</source>
        <translation>Напишите в поддержку Битрикс24: снять блокировку может только она.</translation>
    </message>
    <message>
        <source>The portal is getting too many requests at the moment, maybe from other programs, too.</source>
        <translation>Портал сейчас получает слишком много запросов, возможно, и от других программ.</translation>
    </message>
    <message>
        <source>The portal has used up its time for requests of this kind. Others still work.</source>
        <translation>Время портала на запросы этого вида исчерпано. Остальные ещё работают.</translation>
    </message>
    <message>
        <source>Wait up to ten minutes, then try again.</source>
        <translation>Подождите до десяти минут и повторите попытку.</translation>
    </message>
    <message>
        <source>The portal does not have this function. Its version may be too old.</source>
        <translation>На портале нет этой функции. Возможно, его версия слишком стара.</translation>
    </message>
    <message>
        <source>Ask an administrator whether the portal can be updated.</source>
        <translation>Узнайте у администратора, можно ли обновить портал.</translation>
    </message>
    <message>
        <source>The portal does not do this together with other requests.</source>
        <translation>Вместе с другими запросами портал этого не делает.</translation>
    </message>
    <message>
        <source>More was asked of the portal at once than it allows.</source>
        <translation>У портала за один раз запрошено больше, чем он допускает.</translation>
    </message>
    <message>
        <source>The portal could not use something that was sent to it.</source>
        <translation>Портал не смог использовать что-то из отправленного.</translation>
    </message>
    <message>
        <source>Something the portal needs was sent empty.</source>
        <translation>Что-то нужное порталу отправлено пустым.</translation>
    </message>
    <message>
        <source>Something went wrong inside the portal.</source>
        <translation>Внутри портала произошла ошибка.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell an administrator of the portal.</source>
        <translation>Повторите попытку позже. Если не поможет, сообщите администратору портала.</translation>
    </message>
    <message>
        <source>The portal&apos;s server failed while working on this.</source>
        <translation>На сервере портала при этом произошёл сбой.</translation>
    </message>
    <message>
        <source>The portal got an answer from its own server that it could not use.</source>
        <translation>Портал получил от своего сервера ответ, который не смог использовать.</translation>
    </message>
    <message>
        <source>The user of this connection is an external (extranet) user. Bitrix24 shows logs to employees only.</source>
        <translation>Пользователь этого подключения внешний (экстранет). Битрикс24 показывает журналы только сотрудникам.</translation>
    </message>
    <message>
        <source>Use a webhook that was created by an employee.</source>
        <translation>Используйте вебхук, созданный сотрудником.</translation>
    </message>
    <message>
        <source>An administrator of the portal has to confirm this first.</source>
        <translation>Сначала это должен подтвердить администратор портала.</translation>
    </message>
    <message>
        <source>Ask an administrator to confirm the request in Bitrix24, then try again.</source>
        <translation>Попросите администратора подтвердить запрос в Битрикс24 и повторите попытку.</translation>
    </message>
    <message>
        <source>An administrator of the portal has refused this.</source>
        <translation>Администратор портала отклонил это.</translation>
    </message>
    <message>
        <source>Talk to an administrator of the portal.</source>
        <translation>Поговорите с администратором портала.</translation>
    </message>
    <message>
        <source>The portal was closed or deleted.</source>
        <translation>Портал закрыт или удалён.</translation>
    </message>
    <message>
        <source>Ask its owner for the new address. What was read stays readable here.</source>
        <translation>Узнайте новый адрес у его владельца. Прочитанное остаётся доступным здесь.</translation>
    </message>
    <message>
        <source>The portal does not have the description that is needed for an import.</source>
        <translation>На портале нет описания, нужного для импорта.</translation>
    </message>
    <message>
        <source>The portal holds text here that it cannot send: it has broken characters.</source>
        <translation>На портале есть текст, который он не может отправить: в нём испорченные символы.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to correct the text of this card.</source>
        <translation>Попросите администратора портала исправить текст этой карточки.</translation>
    </message>
    <message>
        <source>The portal&apos;s server is set up wrongly: its way to answer is missing.</source>
        <translation>Сервер портала настроен неверно: ему нечем отвечать.</translation>
    </message>
    <message>
        <source>Tell an administrator of the portal.</source>
        <translation>Сообщите администратору портала.</translation>
    </message>
    <message>
        <source>The portal&apos;s server is set up wrongly: a part of it is missing.</source>
        <translation>Сервер портала настроен неверно: не хватает его части.</translation>
    </message>
    <message>
        <source>The portal was asked about a feature without its name.</source>
        <translation>Портал спросили о функции, не назвав её.</translation>
    </message>
    <message>
        <source>Look at the newest entries of the card before you send it again.</source>
        <translation>Посмотрите новейшие записи карточки, прежде чем отправлять снова.</translation>
    </message>
    <message>
        <source>Do not send it again: it is kept in the outbox, which finds out when it next works.</source>
        <translation>Не отправляйте снова: запрос хранится в исходящих, при следующей работе там всё выяснится.</translation>
    </message>
    <message>
        <source>The list is not complete: this portal gives out only the newest entries of a card.</source>
        <translation>Список неполон: этот портал отдаёт только новейшие записи карточки.</translation>
    </message>
    <message>
        <source>Look at the older ones in Bitrix24.</source>
        <translation>Более старые смотрите в Битрикс24.</translation>
    </message>
    <message>
        <source>This is the address of a webhook, not of a card.</source>
        <translation>Это адрес вебхука, а не карточки.</translation>
    </message>
    <message>
        <source>Give the card. The address of a webhook is a secret: it does not belong here.</source>
        <translation>Укажите карточку. Адрес вебхука секретен: ему здесь не место.</translation>
    </message>
    <message>
        <source>This file holds what was read from another portal and was left as it is.</source>
        <translation>В этом файле лежит прочитанное с другого портала, он оставлен как есть.</translation>
    </message>
    <message>
        <source>Give another file for this portal.</source>
        <translation>Укажите для этого портала другой файл.</translation>
    </message>
    <message>
        <source>No connection is kept on this computer.</source>
        <translation>На этом компьютере нет сохранённых подключений.</translation>
    </message>
    <message>
        <source>Make one with &quot;connections add webhook NAME&quot;, or look around with --demo.</source>
        <translation>Создайте его командой &quot;connections add webhook NAME&quot; или осмотритесь с --demo.</translation>
    </message>
    <message>
        <source>No connection with this name is kept on this computer.</source>
        <translation>На этом компьютере нет подключения с таким названием.</translation>
    </message>
    <message>
        <source>Look at the names with &quot;connections list&quot;.</source>
        <translation>Названия покажет &quot;connections list&quot;.</translation>
    </message>
    <message>
        <source>Several connections are kept.</source>
        <translation>Сохранено несколько подключений.</translation>
    </message>
    <message>
        <source>Name one of them with --connection; &quot;connections list&quot; shows them.</source>
        <translation>Назовите одно из них после --connection; список покажет &quot;connections list&quot;.</translation>
    </message>
    <message>
        <source>A connection with this name is kept already.</source>
        <translation>Подключение с таким названием уже сохранено.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Выберите другое название или сначала удалите то подключение.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation>Проверьте его имя и можно ли вам его читать.</translation>
    </message>
    <message>
        <source>The file is too large for one entry.</source>
        <translation>Файл слишком велик для одной записи.</translation>
    </message>
    <message>
        <source>Shorten it to what people would read: at most four megabytes.</source>
        <translation>Сократите его до того, что станут читать: не больше четырёх мегабайт.</translation>
    </message>
    <message>
        <source>The file holds something else than text.</source>
        <translation>В файле не текст.</translation>
    </message>
    <message>
        <source>Save it as text in UTF-8, then try again.</source>
        <translation>Сохраните его как текст в UTF-8 и повторите попытку.</translation>
    </message>
    <message>
        <source>The demo portal could not be started.</source>
        <translation>Не удалось запустить демопортал.</translation>
    </message>
    <message>
        <source>Check that programs may listen on 127.0.0.1 on this computer, then try again.</source>
        <translation>Проверьте, что программам на этом компьютере можно слушать 127.0.0.1, и повторите попытку.</translation>
    </message>
    <message>
        <source>The entry was made, but it cannot be shown now.</source>
        <translation>Запись создана, но показать её сейчас нельзя.</translation>
    </message>
    <message>
        <source>Do not make it again; list the card to see it.</source>
        <translation>Не создавайте её снова; чтобы увидеть её, прочитайте список карточки.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Не удалось вывести результат.</translation>
    </message>
    <message>
        <source>Check the disk, or the program that the output goes to.</source>
        <translation>Проверьте диск или программу, которой передаётся вывод.</translation>
    </message>
    <message>
        <source>What was sent may or may not have happened: its answer was lost, and the portal could not be asked.</source>
        <translation>Отправленное могло выполниться, а могло и нет: ответ потерян, и спросить портал не удалось.</translation>
    </message>
    <message>
        <source>The sign-in to the portal has ended.</source>
        <translation>Вход на портал завершён.</translation>
    </message>
    <message>
        <source>Sign in again. Everything read and everything waiting to be sent is kept.</source>
        <translation>Войдите заново. Всё прочитанное и всё ожидающее отправки сохранено.</translation>
    </message>
    <message>
        <source>The renewed sign-in was lost on its way, and the old one is no longer valid.</source>
        <translation>Обновлённый вход потерялся в пути, а старый больше не действует.</translation>
    </message>
    <message>
        <source>The sign-in of this connection is not in your keychain.</source>
        <translation>Входа для этого подключения нет в связке ключей.</translation>
    </message>
    <message>
        <source>The sign-in server of Bitrix24 cannot be reached.</source>
        <translation>Нет связи с сервером входа Битрикс24.</translation>
    </message>
    <message>
        <source>Another copy of Timeline Desk is renewing the sign-in and does not come to an end.</source>
        <translation>Другая копия Timeline Desk обновляет вход и никак не закончит.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again, or close the other copy.</source>
        <translation>Подождите минуту и повторите попытку или закройте другую копию.</translation>
    </message>
    <message>
        <source>You signed in to another portal than that of this connection.</source>
        <translation>Вы вошли не на тот портал, к которому относится это подключение.</translation>
    </message>
    <message>
        <source>Sign in again with this portal, or add a new connection.</source>
        <translation>Войдите на этот портал или добавьте новое подключение.</translation>
    </message>
    <message>
        <source>You signed in as somebody else than the user of this connection.</source>
        <translation>Вы вошли не как тот пользователь, которому принадлежит это подключение.</translation>
    </message>
    <message>
        <source>Sign out of the portal in the browser and sign in as the same user, or add a new connection.</source>
        <translation>Выйдите из портала в браузере и войдите тем же пользователем или добавьте новое подключение.</translation>
    </message>
    <message>
        <source>Another program uses the port on which the sign-in comes back.</source>
        <translation>Порт, на который возвращается вход, занят другой программой.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port here and in the address of the application on the portal.</source>
        <translation>Закройте ту программу или выберите другой порт здесь и в адресе приложения на портале.</translation>
    </message>
    <message>
        <source>This computer does not allow the port on which the sign-in comes back.</source>
        <translation>Этот компьютер не разрешает порт, на который возвращается вход.</translation>
    </message>
    <message>
        <source>Choose another port above 1024, here and in the address of the application on the portal.</source>
        <translation>Выберите другой порт выше 1024 здесь и в адресе приложения на портале.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in.</source>
        <translation>Этот ответ относится к другому входу.</translation>
    </message>
    <message>
        <source>Open the link that is shown now.</source>
        <translation>Откройте ссылку, которая показана сейчас.</translation>
    </message>
    <message>
        <source>The browser is signed in to another portal than the one you named.</source>
        <translation>В браузере выполнен вход не на тот портал, который вы назвали.</translation>
    </message>
    <message>
        <source>Check the address of the portal, then sign in again.</source>
        <translation>Проверьте адрес портала и войдите заново.</translation>
    </message>
    <message>
        <source>There is no code of a sign-in in this.</source>
        <translation>Здесь нет кода входа.</translation>
    </message>
    <message>
        <source>Copy the whole address the browser was led to.</source>
        <translation>Скопируйте целиком адрес, на который перешёл браузер.</translation>
    </message>
    <message>
        <source>The sign-in is not waiting for an address.</source>
        <translation>Вход сейчас не ждёт адреса.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Начните вход заново.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>Из браузера никто вовремя не вернулся.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If the portal shows an error page, check the id of the application.</source>
        <translation>Начните вход заново. Если портал показывает страницу ошибки, проверьте код приложения.</translation>
    </message>
    <message>
        <source>The secret of the application is missing.</source>
        <translation>Не хватает ключа приложения.</translation>
    </message>
    <message>
        <source>Copy it from the application&apos;s page in Bitrix24.</source>
        <translation>Скопируйте его со страницы приложения в Битрикс24.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Вход отменён.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Начните его снова, когда захотите.</translation>
    </message>
    <message>
        <source>This is not the address of a portal.</source>
        <translation>Это не адрес портала.</translation>
    </message>
    <message>
        <source>Enter it like acme.bitrix24.com.</source>
        <translation>Введите его в виде acme.bitrix24.ru.</translation>
    </message>
    <message>
        <source>The portal names a sign-in server that is not one of Bitrix24.</source>
        <translation>Портал называет сервер входа, который не относится к Битрикс24.</translation>
    </message>
    <message>
        <source>If your company runs its own, enter its address in the connection; nothing was sent to it.</source>
        <translation>Если у вашей компании он свой, укажите его адрес в подключении; туда ничего не отправлено.</translation>
    </message>
    <message>
        <source>The sign-in server must not be the portal: the secret of the application does not belong there.</source>
        <translation>Сервером входа не может быть портал: ключу приложения там не место.</translation>
    </message>
    <message>
        <source>Leave the field empty, or enter the address of the sign-in server.</source>
        <translation>Оставьте поле пустым или введите адрес сервера входа.</translation>
    </message>
    <message>
        <source>The clock of this computer and that of the portal differ by more than five minutes.</source>
        <translation>Часы этого компьютера и портала расходятся больше чем на пять минут.</translation>
    </message>
    <message>
        <source>Set date and time of this computer right.</source>
        <translation>Установите на этом компьютере верные дату и время.</translation>
    </message>
    <message>
        <source>This is not a VibeCode key.</source>
        <translation>Это не ключ VibeCode.</translation>
    </message>
    <message>
        <source>Copy the whole key from the VibeCode dashboard. It begins with vibe_api_ or vibe_app_.</source>
        <translation>Скопируйте ключ целиком из кабинета VibeCode. Он начинается с vibe_api_ или vibe_app_.</translation>
    </message>
    <message>
        <source>This VibeCode key is for administration: it cannot see any cards.</source>
        <translation>Это ключ VibeCode для управления: карточки ему недоступны.</translation>
    </message>
    <message>
        <source>Use a key that begins with vibe_api_ or vibe_app_.</source>
        <translation>Используйте ключ, который начинается с vibe_api_ или vibe_app_.</translation>
    </message>
    <message>
        <source>The key of an application works only together with a sign-in.</source>
        <translation>Ключ приложения работает только вместе со входом.</translation>
    </message>
    <message>
        <source>Enter the sign-in on a second line, or use a personal key.</source>
        <translation>Введите данные входа второй строкой или используйте личный ключ.</translation>
    </message>
    <message>
        <source>This is not the address of a gateway.</source>
        <translation>Это не адрес шлюза.</translation>
    </message>
    <message>
        <source>Leave it empty for VibeCode itself. Any other address begins with https:// and holds no key.</source>
        <translation>Для самого VibeCode оставьте его пустым. Любой другой адрес начинается с https:// и не содержит ключа.</translation>
    </message>
    <message>
        <source>A personal VibeCode key can delete nothing, not even what it wrote.</source>
        <translation>Личный ключ VibeCode не может удалить ничего, даже созданного им самим.</translation>
    </message>
    <message>
        <source>Connect with the key of the application that made the entry.</source>
        <translation>Подключитесь с ключом того приложения, которое создало запись.</translation>
    </message>
    <message>
        <source>VibeCode cannot manage icons and logos.</source>
        <translation>VibeCode не управляет значками и логотипами.</translation>
    </message>
    <message>
        <source>Connect to the portal through a webhook for that.</source>
        <translation>Для этого подключитесь к порталу через вебхук.</translation>
    </message>
    <message>
        <source>The file is larger than 32 megabytes.</source>
        <translation>Файл больше 32 мегабайт.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>The file has more than 100,000 rows.</source>
        <translation>В файле больше 100 000 строк.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>В файле нет строк.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>The file is one large list instead of one entry on each line.</source>
        <translation>Файл — один большой список, а не по одной записи в строке.</translation>
    </message>
    <message>
        <source>Write each entry on a line of its own, without a list around them.</source>
        <translation>Пишите каждую запись на своей строке, без списка вокруг них.</translation>
    </message>
    <message>
        <source>No column says which card an entry belongs to.</source>
        <translation>Ни один столбец не говорит, к какой карточке относится запись.</translation>
    </message>
    <message>
        <source>Call a column “card” (such as deal:100), or choose one card for all rows.</source>
        <translation>Назовите столбец «card» (например, deal:100) или выберите одну карточку для всех строк.</translation>
    </message>
    <message>
        <source>No column holds the title.</source>
        <translation>Ни один столбец не содержит заголовка.</translation>
    </message>
    <message>
        <source>Call the column with the titles “title”.</source>
        <translation>Назовите столбец с заголовками «title».</translation>
    </message>
    <message>
        <source>No column holds the text.</source>
        <translation>Ни один столбец не содержит текста.</translation>
    </message>
    <message>
        <source>Call the column with the texts “text”.</source>
        <translation>Назовите столбец с текстами «text».</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>Close it, or write it twice where it belongs to the text.</source>
        <translation>Закройте её или удвойте, если она часть текста.</translation>
    </message>
    <message>
        <source>Something follows a closing quote in the same field.</source>
        <translation>После закрывающей кавычки в том же поле что-то стоит.</translation>
    </message>
    <message>
        <source>Write a quote twice where it belongs to the text.</source>
        <translation>Удвойте кавычку, если она часть текста.</translation>
    </message>
    <message>
        <source>A field is longer than a million characters.</source>
        <translation>Поле длиннее миллиона символов.</translation>
    </message>
    <message>
        <source>Shorten it to what people would read.</source>
        <translation>Сократите до того, что люди прочтут.</translation>
    </message>
    <message>
        <source>There are more than 200 columns.</source>
        <translation>Столбцов больше 200.</translation>
    </message>
    <message>
        <source>Check the separators, or leave columns out.</source>
        <translation>Проверьте разделители или уберите лишние столбцы.</translation>
    </message>
    <message>
        <source>The line cannot be read: a quote, comma or brace is missing or too many.</source>
        <translation>Строку не прочитать: кавычка, запятая или скобка пропущена или лишняя.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Исправьте строку.</translation>
    </message>
    <message>
        <source>The line holds no entry.</source>
        <translation>В строке нет записи.</translation>
    </message>
    <message>
        <source>Write title and text with their names, in braces.</source>
        <translation>Напишите заголовок и текст с их именами, в фигурных скобках.</translation>
    </message>
    <message>
        <source>The row names no card.</source>
        <translation>В строке не указана карточка.</translation>
    </message>
    <message>
        <source>Write the card, such as deal:100.</source>
        <translation>Укажите карточку, например deal:100.</translation>
    </message>
    <message>
        <source>What the row names is no card.</source>
        <translation>То, что указано в строке, — не карточка.</translation>
    </message>
    <message>
        <source>Write it such as deal:100, or paste the card&apos;s address.</source>
        <translation>Напишите, например, deal:100 или вставьте адрес карточки.</translation>
    </message>
    <message>
        <source>The type of the card is missing.</source>
        <translation>Типа карточки нет.</translation>
    </message>
    <message>
        <source>Write its number or a word such as deal.</source>
        <translation>Напишите его номер или слово, например deal.</translation>
    </message>
    <message>
        <source>The number of the card is missing.</source>
        <translation>Номера карточки нет.</translation>
    </message>
    <message>
        <source>Write the number as it stands in the card&apos;s address.</source>
        <translation>Укажите номер, как он стоит в адресе карточки.</translation>
    </message>
    <message>
        <source>A field holds a list or group of values instead of text.</source>
        <translation>В поле вместо текста — список или набор значений.</translation>
    </message>
    <message>
        <source>Write text in quotes.</source>
        <translation>Напишите текст в кавычках.</translation>
    </message>
    <message>
        <source>The row has more fields than there are columns.</source>
        <translation>В строке больше полей, чем столбцов.</translation>
    </message>
    <message>
        <source>Check its separators and quotes.</source>
        <translation>Проверьте разделители и кавычки в ней.</translation>
    </message>
    <message>
        <source>The same entry stands in the file already.</source>
        <translation>Такая же запись в файле уже есть.</translation>
    </message>
    <message>
        <source>Leave one of them out, unless you want it twice.</source>
        <translation>Уберите одну из них, если не хотите добавить её дважды.</translation>
    </message>
    <message>
        <source>This is no picture, or of a kind that is not known here.</source>
        <translation>Это не изображение или неизвестный здесь формат.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Изображение слишком большое.</translation>
    </message>
    <message>
        <source>Use one of at most 8 MB and 16 million pixels, or a simpler drawing.</source>
        <translation>Используйте не больше 8 МБ и 16 миллионов пикселей или рисунок попроще.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Изображение повреждено.</translation>
    </message>
    <message>
        <source>Save it anew in the program it comes from.</source>
        <translation>Сохраните его заново в программе, в которой оно создано.</translation>
    </message>
    <message>
        <source>There is nothing to be seen in the picture.</source>
        <translation>На изображении ничего не видно.</translation>
    </message>
    <message>
        <source>Keep its background, or use a picture that is not transparent all over.</source>
        <translation>Оставьте фон или возьмите изображение, которое не полностью прозрачно.</translation>
    </message>
    <message>
        <source>There is a link that leads elsewhere.</source>
        <translation>Здесь ссылка, которая ведёт в другое место.</translation>
    </message>
    <message>
        <source>Use the file itself, or another folder.</source>
        <translation>Используйте сам файл или другую папку.</translation>
    </message>
    <message>
        <source>There are no pictures in what was chosen.</source>
        <translation>В выбранном нет изображений.</translation>
    </message>
    <message>
        <source>These are too many files at once.</source>
        <translation>Слишком много файлов сразу.</translation>
    </message>
    <message>
        <source>Choose a folder with fewer pictures.</source>
        <translation>Выберите папку, где изображений меньше.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>В папку нельзя записать.</translation>
    </message>
    <message>
        <source>Check that it exists and its permissions, then try again.</source>
        <translation>Проверьте, что она существует, и права доступа, затем повторите.</translation>
    </message>
    <message>
        <source>The archive is damaged, or no zip archive.</source>
        <translation>Архив повреждён или это не zip-архив.</translation>
    </message>
    <message>
        <source>Make it anew, or unpack it and choose the folder.</source>
        <translation>Создайте его заново или распакуйте и выберите папку.</translation>
    </message>
    <message>
        <source>The archive is too large, or unpacks to too much.</source>
        <translation>Архив слишком большой или слишком велик после распаковки.</translation>
    </message>
    <message>
        <source>Choose an archive with fewer or smaller pictures.</source>
        <translation>Выберите архив, где изображений меньше или они мельче.</translation>
    </message>
    <message>
        <source>There are too many files in the archive.</source>
        <translation>В архиве слишком много файлов.</translation>
    </message>
    <message>
        <source>Choose an archive with fewer pictures.</source>
        <translation>Выберите архив, где изображений меньше.</translation>
    </message>
    <message>
        <source>The name of this file would lead out of the archive.</source>
        <translation>Имя этого файла вывело бы за пределы архива.</translation>
    </message>
    <message>
        <source>It was left out. Ask where the archive comes from.</source>
        <translation>Он пропущен. Выясните, откуда взялся архив.</translation>
    </message>
    <message>
        <source>This is a link and no file.</source>
        <translation>Это ссылка, а не файл.</translation>
    </message>
    <message>
        <source>It was left out. Put the picture itself into the archive.</source>
        <translation>Она пропущена. Положите в архив само изображение.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>Этот файл защищён паролем.</translation>
    </message>
    <message>
        <source>Unpack the archive and choose the folder.</source>
        <translation>Распакуйте архив и выберите папку.</translation>
    </message>
    <message>
        <source>This file describes no set of icons or logos.</source>
        <translation>Этот файл не описывает набор значков или логотипов.</translation>
    </message>
    <message>
        <source>Choose the icons.json or logos.json of a downloaded set.</source>
        <translation>Выберите icons.json или logos.json скачанного набора.</translation>
    </message>
    <message>
        <source>This set comes from a newer version of Timeline Desk.</source>
        <translation>Этот набор создан в более новой версии Timeline Desk.</translation>
    </message>
    <message>
        <source>This set names a file outside its own folder.</source>
        <translation>Этот набор называет файл вне своей папки.</translation>
    </message>
    <message>
        <source>Nothing was read. Ask where the set comes from.</source>
        <translation>Ничего не прочитано. Выясните, откуда взялся набор.</translation>
    </message>
    <message>
        <source>This file is not the one that the set was made with.</source>
        <translation>Это не тот файл, с которым набор был создан.</translation>
    </message>
    <message>
        <source>Download the set anew, or choose the file by itself.</source>
        <translation>Скачайте набор заново или выберите файл отдельно.</translation>
    </message>
    <message>
        <source>Icons and logos cannot take each other&apos;s place.</source>
        <translation>Значки и логотипы не заменяют друг друга.</translation>
    </message>
    <message>
        <source>Choose a set of the same kind.</source>
        <translation>Выберите набор того же вида.</translation>
    </message>
    <message>
        <source>VibeCode cannot read the activities of a card.</source>
        <translation>VibeCode не умеет читать дела карточки.</translation>
    </message>
    <message>
        <source>Connect to the portal through a webhook or an application for that.</source>
        <translation>Для этого подключитесь к порталу через вебхук или приложение.</translation>
    </message>
    <message>
        <source>Somebody else changed the note since you read it, so it was not written over.</source>
        <translation>Кто-то изменил заметку с тех пор, как вы её прочитали, поэтому она не была перезаписана.</translation>
    </message>
    <message>
        <source>Read the other text, then decide again.</source>
        <translation>Прочитайте другой текст и решите ещё раз.</translation>
    </message>
    <message>
        <source>A note cannot be empty.</source>
        <translation>Заметка не может быть пустой.</translation>
    </message>
    <message>
        <source>Write something, or delete the note.</source>
        <translation>Напишите что-нибудь или удалите заметку.</translation>
    </message>
    <message>
        <source>The portal has a picture with this code already.</source>
        <translation>На портале уже есть картинка с таким кодом.</translation>
    </message>
    <message>
        <source>Choose another code, or replace that picture.</source>
        <translation>Выберите другой код или замените ту картинку.</translation>
    </message>
    <message>
        <source>The title or the text is empty.</source>
        <translation>Заголовок или текст пуст.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Заполните оба поля.</translation>
    </message>
    <message>
        <source>An earlier row asks for the same thing already.</source>
        <translation>Одна из предыдущих строк уже требует того же.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is carried out once.</source>
        <translation>Делать ничего не нужно: это выполняется один раз.</translation>
    </message>
    <message>
        <source>It does not say which entry is meant.</source>
        <translation>Не указано, о какой записи идёт речь.</translation>
    </message>
    <message>
        <source>Name an entry by its number.</source>
        <translation>Укажите запись по её номеру.</translation>
    </message>
    <message>
        <source>The entry cannot be replaced, since this connection cannot delete the old one.</source>
        <translation>Запись нельзя заменить: это подключение не может удалить старую.</translation>
    </message>
    <message>
        <source>Add a correction beside it instead, or connect through the application that made it.</source>
        <translation>Добавьте вместо этого исправление рядом или подключитесь через приложение, которое её создало.</translation>
    </message>
    <message>
        <source>Title, text and icon are the same as before.</source>
        <translation>Заголовок, текст и значок те же, что и раньше.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Сначала измените что-нибудь.</translation>
    </message>
    <message>
        <source>The entry is not on this card.</source>
        <translation>Записи нет на этой карточке.</translation>
    </message>
    <message>
        <source>Name a card that it is bound to.</source>
        <translation>Укажите карточку, к которой она привязана.</translation>
    </message>
    <message>
        <source>The edit could not be finished or undone: the old and the new entry both stand on the portal.</source>
        <translation>Правку не удалось ни закончить, ни отменить: на портале стоят и старая, и новая запись.</translation>
    </message>
    <message>
        <source>Look at both and delete one of them in Bitrix24.</source>
        <translation>Посмотрите обе и удалите одну из них в Битрикс24.</translation>
    </message>
    <message>
        <source>The entry is still on the portal.</source>
        <translation>Запись всё ещё на портале.</translation>
    </message>
    <message>
        <source>Duplicate it if you want a second one.</source>
        <translation>Дублируйте её, если нужна вторая такая же.</translation>
    </message>
    <message>
        <source>The content of this entry was never read here.</source>
        <translation>Содержимое этой записи здесь никогда не читалось.</translation>
    </message>
    <message>
        <source>It cannot be added again.</source>
        <translation>Её нельзя добавить снова.</translation>
    </message>
    <message>
        <source>The portal holds something else than expected: it was changed meanwhile, or stored differently.</source>
        <translation>На портале не то, что ожидалось: это успели изменить или сохранили иначе.</translation>
    </message>
    <message>
        <source>Refresh the card, look at it and decide again.</source>
        <translation>Обновите карточку, посмотрите и решите ещё раз.</translation>
    </message>
    <message>
        <source>Your keychain gave back something else than it was given.</source>
        <translation>Связка ключей вернула не то, что в неё записали.</translation>
    </message>
    <message>
        <source>Another program may have changed it. Try again; do not rely on it until this passes.</source>
        <translation>Возможно, это изменила другая программа. Попробуйте снова; не полагайтесь на связку, пока проверка не пройдёт.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Введите его снова.</translation>
    </message>
    <message>
        <source>What your keychain holds for this connection cannot be read.</source>
        <translation>То, что связка ключей хранит для этого подключения, прочитать нельзя.</translation>
    </message>
    <message>
        <source>The portal said it was done, but its list does not show it.</source>
        <translation>Портал сообщил, что готово, но в его списке этого нет.</translation>
    </message>
    <message>
        <source>Read the list again in a minute and compare.</source>
        <translation>Прочитайте список через минуту и сравните.</translation>
    </message>
    <message>
        <source>This is the last card of the entry: without it nobody can reach the entry any more.</source>
        <translation>Это последняя карточка записи: без неё запись никому не доступна.</translation>
    </message>
    <message>
        <source>Say so with --last if you want that.</source>
        <translation>Если так и нужно, добавьте --last.</translation>
    </message>
    <message>
        <source>The entry is gone from the portal.</source>
        <translation>Записи на портале больше нет.</translation>
    </message>
    <message>
        <source>It can be added again from what is kept here.</source>
        <translation>Её можно добавить снова из того, что сохранено здесь.</translation>
    </message>
    <message>
        <source>The entry was made on this card.</source>
        <translation>Запись создана в этой карточке.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the card shows it.</source>
        <translation>Ничего делать не нужно: карточка её показывает.</translation>
    </message>
    <message>
        <source>This is the last card it is known to be on.</source>
        <translation>Это последняя известная карточка, где она есть.</translation>
    </message>
    <message>
        <source>Bind it to another card first.</source>
        <translation>Сначала привяжите её к другой карточке.</translation>
    </message>
    <message>
        <source>These are more rows than one plan can hold: 100,000.</source>
        <translation>Строк больше, чем вмещает один план: 100 000.</translation>
    </message>
    <message>
        <source>Narrow the list down, then go on with the rest.</source>
        <translation>Сузьте список, затем продолжите с остальными.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Файл не удаётся записать.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Выберите другое место.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate was issued by somebody this computer does not know, so nothing was sent.</source>
        <translation>Сертификат портала выдан тем, кого этот компьютер не знает, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>If your company uses its own certificates, add the file of its authority in the settings. Otherwise ask an administrator: somebody may stand in between.</source>
        <translation>Если в компании свои сертификаты, добавьте файл её центра сертификации в настройках. Иначе спросите администратора: возможно, кто-то вклинился в соединение.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not valid on this day, so nothing was sent.</source>
        <translation>Сертификат портала сегодня недействителен, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, tell an administrator of the portal.</source>
        <translation>Проверьте дату на этом компьютере. Если она верна, сообщите администратору портала.</translation>
    </message>
    <message>
        <source>The certificate belongs to another address, so nothing was sent.</source>
        <translation>Сертификат выдан для другого адреса, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check the address of the portal, or ask an administrator.</source>
        <translation>Проверьте адрес портала или спросите администратора.</translation>
    </message>
    <message>
        <source>The templates cannot be read: something is damaged.</source>
        <translation>Шаблоны не удаётся прочитать: что-то повреждено.</translation>
    </message>
    <message>
        <source>Take a file that was written by this program.</source>
        <translation>Возьмите файл, записанный этой программой.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote these templates.</source>
        <translation>Эти шаблоны записаны более новой версией программы.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation>Обновите программу и повторите попытку.</translation>
    </message>
    <message>
        <source>These are too many templates.</source>
        <translation>Слишком много шаблонов.</translation>
    </message>
    <message>
        <source>At most 500 are kept, together no larger than four megabytes.</source>
        <translation>Хранится не более 500, вместе не больше четырёх мегабайт.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Шаблону нужно название.</translation>
    </message>
    <message>
        <source>Write one that tells it from the others.</source>
        <translation>Напишите такое, которое отличает его от других.</translation>
    </message>
    <message>
        <source>Another template has this name already.</source>
        <translation>Другой шаблон уже носит это название.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое название.</translation>
    </message>
    <message>
        <source>This template is not there any more.</source>
        <translation>Этого шаблона больше нет.</translation>
    </message>
    <message>
        <source>It may have been deleted in another window.</source>
        <translation>Возможно, он удалён в другом окне.</translation>
    </message>
    <message>
        <source>Use PNG, SVG, JPEG, WebP, ICO or another common kind.</source>
        <translation>Используйте PNG, SVG, JPEG, WebP, ICO или другой распространённый формат.</translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
</context>
<context>
    <name>FileAdding</name>
    <message>
        <source>Add entries from a file</source>
        <translation>Добавить записи из файла</translation>
    </message>
    <message>
        <source>CSV and JSON Lines (%1)</source>
        <translation>CSV и JSON Lines (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Order of the entries</source>
        <translation>Порядок записей</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Filter title and text</source>
        <translation>Фильтр по заголовку и тексту</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>показано %1 из %2</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Значки</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Icon…</source>
        <translation>Значок…</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>Автор…</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Даты…</translation>
    </message>
    <message>
        <source>Newest number first</source>
        <translation>Сначала большие номера</translation>
    </message>
    <message>
        <source>Oldest number first</source>
        <translation>Сначала меньшие номера</translation>
    </message>
    <message>
        <source>Newest date first</source>
        <translation>Сначала новые даты</translation>
    </message>
    <message>
        <source>Oldest date first</source>
        <translation>Сначала старые даты</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Без значка</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <translation>Фильтр · %1</translation>
    </message>
    <message numerus="yes">
        <source>Icon: %n chosen</source>
        <translation>
            <numerusform>Значки: %n</numerusform>
            <numerusform>Значки: %n</numerusform>
            <numerusform>Значки: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon: %1</source>
        <translation>Значок: %1</translation>
    </message>
    <message numerus="yes">
        <source>Author: %n chosen</source>
        <translation>
            <numerusform>Авторы: %n</numerusform>
            <numerusform>Авторы: %n</numerusform>
            <numerusform>Авторы: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Автор: %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n entries of other cards bound to this one</source>
        <translation>
            <numerusform>С %n записью других карточек, привязанной к этой</numerusform>
            <numerusform>С %n записями других карточек, привязанными к этой</numerusform>
            <numerusform>С %n записями других карточек, привязанными к этой</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlatButton</name>
    <message>
        <source>Opens a menu</source>
        <translation>Открывает меню</translation>
    </message>
</context>
<context>
    <name>GalleryPlace</name>
    <message>
        <source>Choose a tile to see it on every ground, or drop pictures anywhere here to make new ones.</source>
        <translation>Выберите плитку, чтобы увидеть её на всех фонах, или перетащите сюда изображения, чтобы создать новые.</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Значки</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Логотипы</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Of this portal</source>
        <translation>Этого портала</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Встроенные</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Без записей</translation>
    </message>
    <message>
        <source>Missing codes</source>
        <translation>Нет на портале</translation>
    </message>
    <message>
        <source>Logos decorate activities. A log entry shows its icon only.</source>
        <translation>Логотипы украшают дела. Запись журнала показывает только значок.</translation>
    </message>
    <message>
        <source>Of this portal · %1</source>
        <translation>Этого портала · %1</translation>
    </message>
    <message>
        <source>Built in, drawn by this program · %1</source>
        <translation>Встроенные, нарисованы этой программой · %1</translation>
    </message>
    <message>
        <source>Used by entries, unknown to the portal · %1</source>
        <translation>Используются записями, портал не знает · %1</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Найти код</translation>
    </message>
    <message>
        <source>Code or meaning</source>
        <translation>Код или значение</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>As the portal</source>
        <translation>Как на портале</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>По коду</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>По использованию</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Chequered</source>
        <translation>Шахматный</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Все три</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Фон</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Прочитать список заново</translation>
    </message>
    <message>
        <source>Download all…</source>
        <translation>Скачать все…</translation>
    </message>
    <message>
        <source>Upload tray</source>
        <translation>Лоток загрузки</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) that stored entries use do not exist on the portal:</source>
        <translation>
            <numerusform>%Ln код, который используют сохранённые записи, на портале отсутствует:</numerusform>
            <numerusform>%Ln кода, которые используют сохранённые записи, на портале отсутствуют:</numerusform>
            <numerusform>%Ln кодов, которые используют сохранённые записи, на портале отсутствуют:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are shown there without an icon.</source>
        <translation>
            <numerusform>Там %Ln запись показана без значка.</numerusform>
            <numerusform>Там %Ln записи показаны без значка.</numerusform>
            <numerusform>Там %Ln записей показаны без значка.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Показать коды</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Ничего не найдено по «%1»</translation>
    </message>
    <message>
        <source>Codes and what they are called are searched.</source>
        <translation>Поиск идёт по кодам и их названиям.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Чтение списка…</translation>
    </message>
    <message>
        <source>Nothing was uploaded to this portal yet</source>
        <translation>На этот портал ещё ничего не загружали</translation>
    </message>
    <message>
        <source>Drop pictures here to make the first ones.</source>
        <translation>Перетащите сюда изображения, чтобы создать первые.</translation>
    </message>
    <message>
        <source>No code is missing</source>
        <translation>Все коды на месте</translation>
    </message>
    <message>
        <source>The portal knows every code that the entries kept here use.</source>
        <translation>Портал знает все коды, которые используют сохранённые здесь записи.</translation>
    </message>
    <message>
        <source>Every code is used</source>
        <translation>Все коды используются</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Пока ничего не прочитано</translation>
    </message>
    <message>
        <source>The list comes from the portal in one request.</source>
        <translation>Список приходит с портала одним запросом.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Icons &amp; Logos</source>
        <translation>Значки и логотипы</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>показано: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>чтение…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>прочитано %1</translation>
    </message>
    <message>
        <source>as read in an earlier run</source>
        <translation>прочитано при прошлом запуске</translation>
    </message>
    <message>
        <source>built-in ones only: VibeCode does not tell of others</source>
        <translation>только встроенные: о других VibeCode не сообщает</translation>
    </message>
    <message>
        <source>number = entries kept here that use the code</source>
        <translation>число = сохранённые здесь записи с этим кодом</translation>
    </message>
    <message>
        <source>What is shown here is what was read before.</source>
        <translation>Показано то, что было прочитано раньше.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Изображения PNG (*.png)</translation>
    </message>
    <message>
        <source>Download into a folder</source>
        <translation>Скачать в папку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) saved.</source>
        <translation>
            <numerusform>Сохранено %Ln изображение.</numerusform>
            <numerusform>Сохранено %Ln изображения.</numerusform>
            <numerusform>Сохранено %Ln изображений.</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1, which brings the set to another portal: add it to the tray there. %2</source>
        <translation>Вместе с %1, который перенесёт набор на другой портал: добавьте его там в лоток. %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить изображение…</translation>
    </message>
    <message>
        <source>Delete from the portal…</source>
        <translation>Удалить с портала…</translation>
    </message>
    <message>
        <source>Upload for this code…</source>
        <translation>Загрузить для этого кода…</translation>
    </message>
    <message>
        <source>Show entries</source>
        <translation>Показать записи</translation>
    </message>
    <message>
        <source>The old picture is back.</source>
        <translation>Старое изображение возвращено.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
            <numerusform>%Ln отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln неизвестно</numerusform>
            <numerusform>%Ln неизвестно</numerusform>
            <numerusform>%Ln неизвестно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln не отправлено</numerusform>
            <numerusform>%Ln не отправлено</numerusform>
            <numerusform>%Ln не отправлено</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was read again and shows what the portal has.</source>
        <translation>Список прочитан заново и показывает, что есть на портале.</translation>
    </message>
    <message>
        <source>Delete %1 from the portal?</source>
        <translation>Удалить %1 с портала?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln pictures from the portal?</source>
        <translation>
            <numerusform>Удалить %Ln изображение с портала?</numerusform>
            <numerusform>Удалить %Ln изображения с портала?</numerusform>
            <numerusform>Удалить %Ln изображений с портала?</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures are kept in the outbox of this computer.</source>
        <translation>Изображения сохраняются в исходящих на этом компьютере.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored entries lose their icon.</source>
        <translation>
            <numerusform>%Ln сохранённая запись останется без значка.</numerusform>
            <numerusform>%Ln сохранённые записи останутся без значка.</numerusform>
            <numerusform>%Ln сохранённых записей останутся без значка.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln удалён</numerusform>
            <numerusform>%Ln удалено</numerusform>
            <numerusform>%Ln удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploaded</source>
        <translation>
            <numerusform>%Ln загружен</numerusform>
            <numerusform>%Ln загружено</numerusform>
            <numerusform>%Ln загружено</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>GatewayForm</name>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Ключ</translation>
    </message>
    <message>
        <source>Session &amp;token of the application</source>
        <translation>&amp;Токен сессии приложения</translation>
    </message>
    <message>
        <source>&amp;Address of the gateway</source>
        <translation>&amp;Адрес шлюза</translation>
    </message>
    <message>
        <source>A key works like a password. It is never written to settings, logs, exports or the entry store.</source>
        <translation>Ключ действует как пароль. Он никогда не попадает в настройки, журналы, выгрузки и хранилище записей.</translation>
    </message>
    <message>
        <source>Own gateway…</source>
        <translation>Свой шлюз…</translation>
    </message>
    <message>
        <source>%1 needs its key again.</source>
        <translation>Для «%1» снова нужен ключ.</translation>
    </message>
    <message>
        <source>What was read stays, and so does what waits to be sent.</source>
        <translation>Прочитанное остаётся, как и то, что ждёт отправки.</translation>
    </message>
    <message>
        <source>It begins with vibe_api_ (a person&apos;s key) or vibe_app_ (an application&apos;s).</source>
        <translation>Он начинается с vibe_api_ (личный ключ) или vibe_app_ (ключ приложения).</translation>
    </message>
    <message>
        <source>This is no key of VibeCode: those begin with vibe_api_ or vibe_app_.</source>
        <translation>Это не ключ VibeCode: такие начинаются с vibe_api_ или vibe_app_.</translation>
    </message>
    <message>
        <source>A management key sees no cards. Take a personal key, or that of an application.</source>
        <translation>Управляющий ключ не видит карточек. Возьмите личный ключ или ключ приложения.</translation>
    </message>
    <message>
        <source>A personal key: reads and writes as its owner, deletes nothing.</source>
        <translation>Личный ключ: читает и пишет от имени владельца, ничего не удаляет.</translation>
    </message>
    <message>
        <source>The key of an application: reads and writes as who is signed in, deletes what the application made.</source>
        <translation>Ключ приложения: читает и пишет от имени вошедшего, удаляет созданное приложением.</translation>
    </message>
    <message>
        <source>This key is of another portal: %1.</source>
        <translation>Это ключ другого портала: %1.</translation>
    </message>
    <message>
        <source>%1 needs one of its own.</source>
        <translation>Порталу %1 нужен свой.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>webhook</source>
        <translation>вебхук</translation>
    </message>
    <message>
        <source>local application</source>
        <translation>локальное приложение</translation>
    </message>
    <message>
        <source>VibeCode key</source>
        <translation>ключ VibeCode</translation>
    </message>
    <message>
        <source>demo portal, nothing is kept</source>
        <translation>демопортал, ничего не хранится</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>пользователь %1</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1, администратор</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Search entries or jump to a card</source>
        <translation>Искать записи или перейти к карточке</translation>
    </message>
    <message>
        <source>Search or jump</source>
        <translation>Поиск или переход</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Icon: %1</source>
        <translation>Значок: %1</translation>
    </message>
</context>
<context>
    <name>IconPicker</name>
    <message>
        <source>No icon</source>
        <translation>Без значка</translation>
    </message>
    <message>
        <source>Choose an icon</source>
        <translation>Выберите значок</translation>
    </message>
    <message>
        <source>Find an icon</source>
        <translation>Найти значок</translation>
    </message>
    <message>
        <source>Code or word, such as “paid”, “Anruf”</source>
        <translation>Код или слово, например «оплата», «Anruf»</translation>
    </message>
    <message>
        <source>No icon fits these words.</source>
        <translation>Подходящих иконок нет.</translation>
    </message>
    <message>
        <source>No icon (Del)</source>
        <translation>Без значка (Del)</translation>
    </message>
    <message>
        <source>Choose (Enter)</source>
        <translation>Выбрать (Enter)</translation>
    </message>
    <message>
        <source>Recent on this card</source>
        <translation>Недавние в этой карточке</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Встроенные</translation>
    </message>
    <message>
        <source>Of this portal</source>
        <translation>Этого портала</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (кириллица)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (западноевропейская)</translation>
    </message>
    <message>
        <source>Add entries from a file</source>
        <translation>Добавить записи из файла</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>Ничего не добавлять (Esc)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>The first row holds the names of the columns</source>
        <translation>В первой строке — названия столбцов</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Look at what will be sent (%1)</source>
        <translation>Посмотреть, что будет отправлено (%1)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Add entries from %1</source>
        <translation>Добавить записи из %1</translation>
    </message>
    <message>
        <source>Rows without a card go to %1</source>
        <translation>Строки без карточки — в «%1»</translation>
    </message>
    <message>
        <source>If it is text all the same, choose above how its characters are written.</source>
        <translation>Если это всё же текст, выберите выше его кодировку.</translation>
    </message>
    <message>
        <source>Choose above the columns what each of them holds.</source>
        <translation>Выберите над столбцами, что в каждом из них.</translation>
    </message>
    <message>
        <source>The cards cannot be looked up.</source>
        <translation>Не удаётся проверить карточки.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Отсюда ничего не отправляется.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) · nothing is sent from here</source>
        <translation>
            <numerusform>%Ln строка · отсюда ничего не отправляется</numerusform>
            <numerusform>%Ln строки · отсюда ничего не отправляется</numerusform>
            <numerusform>%Ln строк · отсюда ничего не отправляется</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>Строка %1:</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Файл читается.</translation>
    </message>
    <message>
        <source>There are no rows to be added.</source>
        <translation>Нет строк для добавления.</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>Строки проверяются.</translation>
    </message>
    <message>
        <source>Looking up the cards: %1 of %2.</source>
        <translation>Проверка карточек: %1 из %2.</translation>
    </message>
    <message>
        <source>Looking up the cards.</source>
        <translation>Проверка карточек.</translation>
    </message>
    <message>
        <source>Every row has an error: see why in the table.</source>
        <translation>В каждой строке ошибка: причина указана в таблице.</translation>
    </message>
    <message>
        <source>What will be sent is shown before anything is sent.</source>
        <translation>Перед отправкой будет показано, что именно отправляется.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors will not be sent.</source>
        <translation>
            <numerusform>%Ln строка с ошибкой не будет отправлена.</numerusform>
            <numerusform>%Ln строки с ошибками не будут отправлены.</numerusform>
            <numerusform>%Ln строк с ошибками не будут отправлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>Ready</source>
        <translation>Готово к отправке</translation>
    </message>
    <message>
        <source>Looking up its card</source>
        <translation>Проверка карточки</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>“%1” is no card.</source>
        <translation>«%1» — не карточка.</translation>
    </message>
    <message>
        <source>“%1” is no type of cards.</source>
        <translation>«%1» — не тип карточек.</translation>
    </message>
    <message>
        <source>“%1” is no number of a card.</source>
        <translation>«%1» — не номер карточки.</translation>
    </message>
    <message>
        <source>This card belongs to another portal: %1.</source>
        <translation>Эта карточка с другого портала: %1.</translation>
    </message>
    <message>
        <source>The same entry stands in line %1 already.</source>
        <translation>Такая же запись уже есть в строке %1.</translation>
    </message>
    <message>
        <source>The quote in line %1 is not closed.</source>
        <translation>Кавычка в строке %1 не закрыта.</translation>
    </message>
</context>
<context>
    <name>IntentDetails</name>
    <message>
        <source>How it fared</source>
        <translation>Как это прошло</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose a line to see how it fared.</source>
        <translation>Выберите строку, чтобы узнать, как всё прошло.</translation>
    </message>
    <message>
        <source>Open this card</source>
        <translation>Открыть эту карточку</translation>
    </message>
    <message>
        <source>Closing the program is safe: it goes on from here.</source>
        <translation>Программу можно закрыть: работа продолжится с этого места.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Прочитать сейчас</translation>
    </message>
    <message>
        <source>Do not send again</source>
        <translation>Больше не отправлять</translation>
    </message>
    <message>
        <source>It is not known whether the portal did this.</source>
        <translation>Неизвестно, сделал ли это портал.</translation>
    </message>
    <message>
        <source>The portal gives no receipt, so sending again could make it twice.</source>
        <translation>Портал не даёт квитанции, поэтому повтор мог бы создать дубль.</translation>
    </message>
    <message>
        <source>It is looked for on the portal before anything else.</source>
        <translation>Прежде всего запись ищется на портале.</translation>
    </message>
    <message>
        <source>What the portal said</source>
        <translation>Что ответил портал</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Что ищем</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Не раньше</translation>
    </message>
    <message>
        <source>%1 on the portal’s clock</source>
        <translation>%1 по часам портала</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>JumpPopup</name>
    <message>
        <source>Where to</source>
        <translation>Куда перейти</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Search everything stored for “%1”</source>
        <translation>Искать «%1» во всём сохранённом</translation>
    </message>
</context>
<context>
    <name>KeychainPage</name>
    <message>
        <source>Keychain</source>
        <translation>Связка ключей</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Где хранятся секреты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>Проверить связку ключей</translation>
    </message>
    <message>
        <source>Secrets of your connections</source>
        <translation>Секреты ваших подключений</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere else: not in settings, logs, exports or the entry store. Without a keychain they stay in memory for one run.</source>
        <translation>Больше секреты не хранятся нигде: ни в настройках, ни в журналах, ни в выгрузках, ни в хранилище записей. Без связки ключей они остаются в памяти на один запуск.</translation>
    </message>
    <message>
        <source>A round trip</source>
        <translation>Проверка туда и обратно</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>keyring “%1”</source>
        <translation>связка «%1»</translation>
    </message>
    <message>
        <source>None runs in this session</source>
        <translation>В этом сеансе не запущена</translation>
    </message>
    <message>
        <source>There; test it to see whether it works</source>
        <translation>Есть; проверьте, работает ли она</translation>
    </message>
    <message>
        <source>Locked: it asks for its password when it is used</source>
        <translation>Заблокирована: при обращении спросит пароль</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Разблокирована</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверяем…</translation>
    </message>
    <message>
        <source>If it is locked it asks for its password, perhaps in a window behind this one.</source>
        <translation>Если она заблокирована, она спросит пароль — возможно, в окне позади этого.</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>Связка ключей работает.</translation>
    </message>
    <message>
        <source>What was written came back, and was deleted again.</source>
        <translation>Записанное вернулось и снова удалено.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring, KWallet or KeePassXC, and sign in to the desktop again. Until then secrets stay in memory for one run.</source>
        <translation>Установите и запустите связку — GNOME Keyring, KWallet или KeePassXC — и войдите в систему заново. До тех пор секреты остаются в памяти на один запуск.</translation>
    </message>
    <message>
        <source>Test again and enter its password, or unlock it in its own program (“Passwords and Keys”, KWalletManager). Everything but the secrets works meanwhile.</source>
        <translation>Проверьте снова и введите её пароль или разблокируйте её в её программе («Пароли и ключи», KWalletManager). Всё, кроме секретов, тем временем работает.</translation>
    </message>
    <message>
        <source>Test again and allow it, or allow Timeline Desk in the settings of the keychain&apos;s own program.</source>
        <translation>Проверьте снова и разрешите доступ или разрешите Timeline Desk в программе самой связки ключей.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>In memory, for this run only</source>
        <translation>В памяти, до выхода из программы</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Not there: open the connection to enter it again</source>
        <translation>Нет: откройте подключение, чтобы ввести снова</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search entries or jump to a card</source>
        <translation>Искать записи или перейти к карточке</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Фильтровать список</translation>
    </message>
    <message>
        <source>Add the entry being written</source>
        <translation>Добавить записываемое</translation>
    </message>
    <message>
        <source>In a new entry: insert a template</source>
        <translation>В новой записи: вставить шаблон</translation>
    </message>
    <message>
        <source>In the list: choose every entry that matches the filter</source>
        <translation>В списке: выбрать все записи, подходящие под фильтр</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Write a new entry that begins as this one</source>
        <translation>Написать новую запись, которая начинается как эта</translation>
    </message>
    <message>
        <source>Leave: clear the search, close the editor, stop reading</source>
        <translation>Уйти: очистить поиск, закрыть редактор, остановить чтение</translation>
    </message>
    <message>
        <source>In the cards: star or unstar</source>
        <translation>В карточках: отметить звёздочкой или снять её</translation>
    </message>
    <message>
        <source>Through lists, and between a list and the field above it</source>
        <translation>По спискам, а также между списком и полем над ним</translation>
    </message>
    <message>
        <source>In the list: delete what is chosen; in the cards: forget a recent one; in the outbox: take back</source>
        <translation>В списке: удалить выбранное; в карточках: забыть недавнюю; в исходящих: отозвать</translation>
    </message>
    <message>
        <source>In the list: copy what is chosen as text</source>
        <translation>В списке: скопировать выбранное как текст</translation>
    </message>
    <message>
        <source>All that can be done with what is chosen</source>
        <translation>Всё, что можно сделать с выбранным</translation>
    </message>
    <message>
        <source>In the text of an entry: bold, italic, underlined</source>
        <translation>В тексте записи: полужирный, курсив, подчёркнутый</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Read the card again</source>
        <translation>Прочитать карточку заново</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Фильтровать список</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Таймлайн</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Новое окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Starting the demo portal…</source>
        <translation>Запускаем демопортал…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Открываем «%1»…</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>Подключения «%1» нет.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>The portal lets a program ask %1 times at once and then a little each second. %2 requests could leave now; %3 wait, %4 are under way.</source>
        <translation>Портал разрешает программе %1 запросов сразу, а дальше понемногу каждую секунду. Сейчас можно отправить: %2; ждут: %3, выполняются: %4.</translation>
    </message>
    <message>
        <source>The portal asked for a pause until %1.</source>
        <translation>Портал попросил о паузе до %1.</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Найти карточку</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Это подключение</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>About Timeline Desk</source>
        <translation>О программе Timeline Desk</translation>
    </message>
    <message>
        <source>Timeline Desk %1</source>
        <translation>Timeline Desk %1</translation>
    </message>
    <message>
        <source>See, check and write the log entries of Bitrix24 CRM timelines.
Free software under the GNU General Public License, version 3 or later.
Only your portal is ever contacted.</source>
        <translation>Просмотр, проверка и создание записей журнала в таймлайнах Битрикс24 CRM.
Свободная программа под лицензией GNU General Public License версии 3 или новее.
Связь только с вашим порталом.</translation>
    </message>
    <message>
        <source>Switch the connection…</source>
        <translation>Сменить подключение…</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Ожидание связки ключей</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own. Until it answers, what was read can be looked at.</source>
        <translation>Возможно, она спрашивает пароль в своём окне. Пока она не ответит, можно просматривать прочитанное.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Продолжить без неё</translation>
    </message>
    <message>
        <source>Icons &amp; Logos</source>
        <translation>Значки и логотипы</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Добавить из файла…</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No note. Everybody who sees the entry would read it.</source>
        <translation>Заметки нет. Её прочтут все, кто видит запись.</translation>
    </message>
    <message>
        <source>Not known: the portal did not tell.</source>
        <translation>Неизвестно: портал не ответил.</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Спрашиваем портал</translation>
    </message>
    <message>
        <source>Longer than %1 characters: Bitrix24 may cut it.</source>
        <translation>Длиннее %1 символов: Битрикс24 может обрезать.</translation>
    </message>
    <message>
        <source>An empty note cannot be saved.</source>
        <translation>Пустую заметку сохранить нельзя.</translation>
    </message>
    <message>
        <source>The note can be deleted instead.</source>
        <translation>Вместо этого заметку можно удалить.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Введите текст.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>Заметка удалена.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Написать снова</translation>
    </message>
    <message>
        <source>It is not known yet whether this was done.</source>
        <translation>Пока неизвестно, выполнено ли это.</translation>
    </message>
    <message>
        <source>The outbox goes on with it.</source>
        <translation>Этим займутся «Исходящие».</translation>
    </message>
    <message>
        <source>Somebody else changed the note meanwhile.</source>
        <translation>Кто-то тем временем изменил заметку.</translation>
    </message>
    <message>
        <source>Save again to look at it once more.</source>
        <translation>Сохраните ещё раз, чтобы посмотреть снова.</translation>
    </message>
    <message>
        <source>%1 changed the note meanwhile:</source>
        <translation>%1 тем временем изменил(а) заметку:</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>OAuthForm</name>
    <message>
        <source>Your portal</source>
        <translation>Ваш портал</translation>
    </message>
    <message>
        <source>Address of the &amp;portal</source>
        <translation>Адрес &amp;портала</translation>
    </message>
    <message>
        <source>What the portal gives you</source>
        <translation>Что выдаст портал</translation>
    </message>
    <message>
        <source>Application &amp;ID (client_id)</source>
        <translation>&amp;Код приложения (client_id)</translation>
    </message>
    <message>
        <source>Application &amp;key (client_secret)</source>
        <translation>К&amp;люч приложения (client_secret)</translation>
    </message>
    <message>
        <source>Application key and sign-in work like passwords. They are never written to settings, logs, exports or the entry store.</source>
        <translation>Ключ приложения и вход действуют как пароли. Они никогда не попадают в настройки, журналы, выгрузки и хранилище записей.</translation>
    </message>
    <message>
        <source>Other port, own sign-in server…</source>
        <translation>Другой порт, свой сервер входа…</translation>
    </message>
    <message>
        <source>Register the application there, once</source>
        <translation>Один раз зарегистрируйте там приложение</translation>
    </message>
    <message>
        <source>An administrator opens Applications, Developer resources, Other, Local application in Bitrix24, enters this and saves:</source>
        <translation>Администратор открывает в Битрикс24 «Приложения — Разработчикам — Другое — Локальное приложение», вводит это и сохраняет:</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Серверное</translation>
    </message>
    <message>
        <source>Your handler path</source>
        <translation>Путь вашего обработчика</translation>
    </message>
    <message>
        <source>Initial installation path</source>
        <translation>Путь для первоначальной установки</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>оставьте пустым</translation>
    </message>
    <message>
        <source>Uses API only</source>
        <translation>Использует только API</translation>
    </message>
    <message>
        <source>tick it</source>
        <translation>отметьте</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Скопировать: %1</translation>
    </message>
    <message>
        <source>P&amp;ort the browser comes back to</source>
        <translation>П&amp;орт, на который возвращается браузер</translation>
    </message>
    <message>
        <source>Port the browser comes back to</source>
        <translation>Порт, на который возвращается браузер</translation>
    </message>
    <message>
        <source>Own sign-in &amp;server, for on-premises portals only</source>
        <translation>Свой &amp;сервер входа, только для коробочных порталов</translation>
    </message>
    <message>
        <source>none: that of Bitrix24</source>
        <translation>нет: сервер Битрикс24</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Войти в браузере</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Войдите в «%1» снова.</translation>
    </message>
    <message>
        <source>What was read stays, and so does what waits to be sent.</source>
        <translation>Прочитанное остаётся, как и то, что ждёт отправки.</translation>
    </message>
    <message>
        <source>As in the address line of your browser.</source>
        <translation>Как в адресной строке браузера.</translation>
    </message>
    <message>
        <source>Portal %1</source>
        <translation>Портал %1</translation>
    </message>
    <message>
        <source>Paste instead</source>
        <translation>Вставить адрес вручную</translation>
    </message>
    <message>
        <source>This is the portal of %1 under another address: %2.</source>
        <translation>Это портал подключения «%1» под другим адресом: %2.</translation>
    </message>
    <message>
        <source>Go on there? What was read from %1 stays with it.</source>
        <translation>Продолжить там? Прочитанное через «%1» останется при нём.</translation>
    </message>
    <message>
        <source>Yes, go on there</source>
        <translation>Да, перейти туда</translation>
    </message>
</context>
<context>
    <name>OutboxDelegate</name>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>OutboxPlace</name>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Очистить готовое</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Open this card</source>
        <translation>Открыть эту карточку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcome(s) unknown</source>
        <translation>
            <numerusform>%Ln исход неизвестен</numerusform>
            <numerusform>%Ln исхода неизвестны</numerusform>
            <numerusform>%Ln исходов неизвестны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln ожидает</numerusform>
            <numerusform>%Ln ожидают</numerusform>
            <numerusform>%Ln ожидают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln отказ</numerusform>
            <numerusform>%Ln отказа</numerusform>
            <numerusform>%Ln отказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done today</source>
        <translation>
            <numerusform>%Ln готово сегодня</numerusform>
            <numerusform>%Ln готово сегодня</numerusform>
            <numerusform>%Ln готово сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Продолжить отправку</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Приостановить отправку</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>What you add or delete stands here, from the first moment until the portal confirmed it.</source>
        <translation>Здесь видно всё, что вы добавляете или удаляете: с первого мгновения до подтверждения портала.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Отправка приостановлена.</translation>
    </message>
    <message>
        <source>What waits stays here until you go on.</source>
        <translation>Ожидающее остаётся здесь, пока вы не продолжите.</translation>
    </message>
    <message>
        <source>%1 of %2 rows sent</source>
        <translation>Отправлено строк: %1 из %2</translation>
    </message>
</context>
<context>
    <name>PictureDetails</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить изображение…</translation>
    </message>
    <message>
        <source>Show entries</source>
        <translation>Показать записи</translation>
    </message>
    <message>
        <source>Upload for this code…</source>
        <translation>Загрузить для этого кода…</translation>
    </message>
    <message>
        <source>Delete from the portal…</source>
        <translation>Удалить с портала…</translation>
    </message>
    <message>
        <source>Of this portal</source>
        <translation>Этого портала</translation>
    </message>
    <message>
        <source>The portal does not know this code</source>
        <translation>Портал не знает этого кода</translation>
    </message>
    <message>
        <source>Built in · %1</source>
        <translation>Встроенный · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored entries use it.</source>
        <translation>
            <numerusform>Его использует %Ln сохранённая запись.</numerusform>
            <numerusform>Его используют %Ln сохранённые записи.</numerusform>
            <numerusform>Его используют %Ln сохранённых записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal shows them without an icon. An uploaded picture of this code gives it back.</source>
        <translation>Портал показывает их без значка. Изображение, загруженное с этим кодом, вернёт его.</translation>
    </message>
    <message>
        <source>Logos decorate activities; log entries do not use them.</source>
        <translation>Логотипы украшают дела; записи журнала их не используют.</translation>
    </message>
    <message>
        <source>No stored entry uses it.</source>
        <translation>Ни одна сохранённая запись его не использует.</translation>
    </message>
    <message>
        <source>The portal gives no picture of built-in ones; this is our drawing.</source>
        <translation>Портал не отдаёт изображений встроенных; это наш рисунок.</translation>
    </message>
</context>
<context>
    <name>PictureSending</name>
    <message>
        <source>Replace the icon %1</source>
        <translation>Заменить значок %1</translation>
    </message>
    <message>
        <source>Replace the logo %1</source>
        <translation>Заменить логотип %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln icons</source>
        <translation>
            <numerusform>Удалить %Ln значок</numerusform>
            <numerusform>Удалить %Ln значка</numerusform>
            <numerusform>Удалить %Ln значков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln logos</source>
        <translation>
            <numerusform>Удалить %Ln логотип</numerusform>
            <numerusform>Удалить %Ln логотипа</numerusform>
            <numerusform>Удалить %Ln логотипов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln icons</source>
        <translation>
            <numerusform>Загрузить %Ln значок</numerusform>
            <numerusform>Загрузить %Ln значка</numerusform>
            <numerusform>Загрузить %Ln значков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln logos</source>
        <translation>
            <numerusform>Загрузить %Ln логотип</numerusform>
            <numerusform>Загрузить %Ln логотипа</numerusform>
            <numerusform>Загрузить %Ln логотипов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>It needs a code.</source>
        <translation>Нужен код.</translation>
    </message>
    <message>
        <source>The code is longer than 50 characters.</source>
        <translation>Код длиннее 50 символов.</translation>
    </message>
    <message>
        <source>A code is made of a to z in lower case, digits and hyphens.</source>
        <translation>Код состоит из строчных букв a–z, цифр и дефисов.</translation>
    </message>
    <message>
        <source>Nothing is transparent: a square block on the timeline.</source>
        <translation>Нет прозрачности: на таймлайне будет квадрат.</translation>
    </message>
    <message>
        <source>Almost invisible on the grey of the timeline.</source>
        <translation>Почти не видно на сером фоне таймлайна.</translation>
    </message>
    <message>
        <source>Fine detail is lost at 24 pixels.</source>
        <translation>При 24 пикселях мелкие детали теряются.</translation>
    </message>
    <message>
        <source>Fine detail is lost at 60 pixels.</source>
        <translation>При 60 пикселях мелкие детали теряются.</translation>
    </message>
    <message>
        <source>Smaller than its place: a larger picture or a drawing would be sharper.</source>
        <translation>Меньше своего места: изображение побольше или рисунок были бы чётче.</translation>
    </message>
    <message>
        <source>What the drawing wanted to load from elsewhere was left out.</source>
        <translation>То, что рисунок хотел загрузить извне, пропущено.</translation>
    </message>
    <message>
        <source>Masks, filters or patterns of the drawing were left out: compare the result.</source>
        <translation>Маски, фильтры или узоры рисунка пропущены: сравните результат.</translation>
    </message>
    <message>
        <source>Text of the drawing was left out: turn it into paths first.</source>
        <translation>Текст рисунка пропущен: сначала преобразуйте его в контуры.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Такой же</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Занят</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Встроенный</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Дважды</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Не подходит</translation>
    </message>
    <message>
        <source>The portal has this picture already, as %1.</source>
        <translation>На портале это изображение уже есть: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Gives %Ln entries their icon back.</source>
        <translation>
            <numerusform>Вернёт значок %Ln записи.</numerusform>
            <numerusform>Вернёт значок %Ln записям.</numerusform>
            <numerusform>Вернёт значок %Ln записям.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on the portal. Left out.</source>
        <translation>Уже есть на портале. Пропущено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old entries change too.</source>
        <translation>
            <numerusform>Изменится и %Ln старая запись.</numerusform>
            <numerusform>Изменятся и %Ln старые записи.</numerusform>
            <numerusform>Изменятся и %Ln старых записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal cannot replace: the old one is deleted first, then the new one added.</source>
        <translation>Портал не умеет заменять: сначала удаляется старое, затем добавляется новое.</translation>
    </message>
    <message>
        <source>Belongs to a built-in icon.</source>
        <translation>Принадлежит встроенному значку.</translation>
    </message>
    <message>
        <source>Belongs to a built-in logo.</source>
        <translation>Принадлежит встроенному логотипу.</translation>
    </message>
    <message>
        <source>Another picture here has the same code.</source>
        <translation>У другого изображения здесь тот же код.</translation>
    </message>
    <message>
        <source>It holds several pictures; only the first one is used.</source>
        <translation>В файле несколько изображений; берётся только первое.</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <translation>
            <numerusform>%1, открыто: %Ln</numerusform>
            <numerusform>%1, открыто: %Ln</numerusform>
            <numerusform>%1, открыто: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <translation>
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesBar</name>
    <message>
        <source>Timeline</source>
        <translation>Таймлайн</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Запас запросов</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>requests free, of the bucket</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Icons &amp; Logos</source>
        <translation>Значки и логотипы</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>How the plan fares</source>
        <translation>Как идёт план</translation>
    </message>
    <message>
        <source>How far the plan is</source>
        <translation>Насколько продвинулся план</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Отменить остальное</translation>
    </message>
    <message>
        <source>Try the refused ones again…</source>
        <translation>Повторить отклонённые…</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>Сохранить результат…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because %Ln row(s) were refused.</source>
        <translation>
            <numerusform>Остановлено: отклонена %Ln строка.</numerusform>
            <numerusform>Остановлено: отклонены %Ln строки.</numerusform>
            <numerusform>Остановлено: отклонено %Ln строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then go on or cancel the rest.</source>
        <translation>Посмотрите на них, затем продолжите или отмените остальное.</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %Ln row(s) was lost.</source>
        <translation>
            <numerusform>Ответ на %Ln строку потерян.</numerusform>
            <numerusform>Ответ на %Ln строки потерян.</numerusform>
            <numerusform>Ответ на %Ln строк потерян.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is asked before anything of it is sent again.</source>
        <translation>Прежде чем что-то отправится снова, спрашивают портал.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Пауза.</translation>
    </message>
    <message>
        <source>What waits stays here, also over a restart.</source>
        <translation>Что ждёт, остаётся здесь и после перезапуска.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Сохранить результат</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV для таблиц (*.csv)</translation>
    </message>
    <message>
        <source>CSV, exact (*.csv)</source>
        <translation>CSV, точно (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Before anything is sent</source>
        <translation>Прежде чем что-то отправить</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Проверяются строки…</translation>
    </message>
    <message>
        <source>Send nothing (Esc)</source>
        <translation>Ничего не отправлять (Esc)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Stop after this many are refused:</source>
        <translation>Остановиться, когда отклонено:</translation>
    </message>
    <message>
        <source>Refused rows after which the plan stops</source>
        <translation>Число отклонённых строк, после которого план остановится</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Begin (%1)</source>
        <translation>Начать (%1)</translation>
    </message>
    <message>
        <source>Nothing is sent before you begin it below.</source>
        <translation>Ничего не отправляется, пока вы не начнёте это внизу.</translation>
    </message>
    <message>
        <source>Nothing can be sent.</source>
        <translation>Отправить нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln запрос</numerusform>
            <numerusform>%Ln запроса</numerusform>
            <numerusform>%Ln запросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them leave one by one, since their text must not travel in a group.</source>
        <translation>
            <numerusform>%Ln из них отправляется отдельно: её текст нельзя посылать в группе.</numerusform>
            <numerusform>%Ln из них отправляются по одной: их текст нельзя посылать в группе.</numerusform>
            <numerusform>%Ln из них отправляются по одной: их текст нельзя посылать в группе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be refused by the portal, which is known only when it is asked.</source>
        <translation>
            <numerusform>%Ln портал может отклонить: это известно только после запроса.</numerusform>
            <numerusform>%Ln портал может отклонить: это известно только после запроса.</numerusform>
            <numerusform>%Ln портал может отклонить: это известно только после запроса.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will be sent.</source>
        <translation>Будет отправлено %1 из %2.</translation>
    </message>
    <message>
        <source>Write the note first; to take notes away, delete them.</source>
        <translation>Сначала напишите заметку; чтобы убрать заметки, удалите их.</translation>
    </message>
    <message>
        <source>Every row is refused already: see why in the list.</source>
        <translation>Все строки уже отклонены: причины в списке.</translation>
    </message>
    <message>
        <source>It goes on while you work elsewhere, and after a restart.</source>
        <translation>Работа продолжается, пока вы заняты другим, и после перезапуска.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>прочитано %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message>
        <source>This card has not been read from the portal, so nothing is known of it.</source>
        <translation>Эту карточку ещё не читали с портала, поэтому о ней ничего не известно.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>The portal was asked for this card and did not give its entries.</source>
        <translation>Портал спросили об этой карточке, и он не отдал её записей.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>читается</translation>
    </message>
    <message>
        <source>The card is being read now. When the end is reached, the different entries are counted and compared with the portal&apos;s own count.</source>
        <translation>Карточка сейчас читается. Когда чтение дойдёт до конца, разные записи будут подсчитаны и сверены с числом самого портала.</translation>
    </message>
    <message>
        <source>Every page was read. The different entries were counted, entries that came twice only once, and there are as many as the portal says it has. Only entries made on this card through the programming interface belong to this log.</source>
        <translation>Прочитаны все страницы. Разные записи подсчитаны, пришедшие дважды учтены один раз; их столько же, сколько называет портал. В этот журнал входят только записи, созданные на этой карточке через программный интерфейс.</translation>
    </message>
    <message>
        <source>Asked for an older page, this portal sends the newest one again. The program asked in both ways it knows and got nothing new, so it stopped. Older entries can be seen on the card in the browser only.</source>
        <translation>На запрос более старой страницы этот портал снова присылает новейшую. Программа спросила обоими известными ей способами, не получила ничего нового и остановилась. Более старые записи видны только на карточке в браузере.</translation>
    </message>
    <message>
        <source>not all read</source>
        <translation>прочитано не всё</translation>
    </message>
    <message>
        <source>Reading ended before the last page. What was read is kept; the next reading goes on from there.</source>
        <translation>Чтение кончилось раньше последней страницы. Прочитанное хранится; следующее чтение продолжит с этого места.</translation>
    </message>
</context>
<context>
    <name>ProofButton</name>
    <message>
        <source>How this count is known</source>
        <translation>Откуда известно это число</translation>
    </message>
</context>
<context>
    <name>ProofPopup</name>
    <message>
        <source>How this count is known</source>
        <translation>Откуда известно это число</translation>
    </message>
    <message>
        <source>Different entries read</source>
        <translation>Прочитано разных записей</translation>
    </message>
    <message>
        <source>The portal&apos;s own count</source>
        <translation>Число самого портала</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>ещё не сообщено</translation>
    </message>
    <message>
        <source>Last read to the end</source>
        <translation>Прочитано до конца</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ни разу</translation>
    </message>
    <message>
        <source>Older pages on this portal</source>
        <translation>Старые страницы этого портала</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>Show what the portal sent</source>
        <translation>Показать, что прислал портал</translation>
    </message>
    <message>
        <source>What the portal sent</source>
        <translation>Что прислал портал</translation>
    </message>
    <message>
        <source>Hide what the portal sent</source>
        <translation>Скрыть, что прислал портал</translation>
    </message>
</context>
<context>
    <name>RequestLogWindow</name>
    <message>
        <source>Requests to %1</source>
        <translation>Запросы к %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Подробности запроса</translation>
    </message>
    <message>
        <source>The newest 2,000 requests. Secrets were taken out before they got here.</source>
        <translation>Последние 2 000 запросов. Секреты удалены ещё до попадания сюда.</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Копировать выделенное</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Everything stored</source>
        <translation>Всё сохранённое</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Искать в заголовках и текстах</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Найденные записи</translation>
    </message>
    <message>
        <source>Open the card to delete an entry.</source>
        <translation>Откройте карточку, чтобы удалить запись.</translation>
    </message>
    <message>
        <source>No stored entry holds these words</source>
        <translation>В сохранённых записях таких слов нет</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ищем…</translation>
    </message>
    <message>
        <source>Only cards that were opened before are stored here.</source>
        <translation>Здесь хранятся только карточки, которые уже открывали.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>найдена %Ln</numerusform>
            <numerusform>найдены %Ln</numerusform>
            <numerusform>найдено %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Chosen entries</source>
        <translation>Выбранные записи</translation>
    </message>
    <message>
        <source>Choose one only (Esc)</source>
        <translation>Оставить одну (Esc)</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>Delete the notes…</source>
        <translation>Удалить заметки…</translation>
    </message>
    <message>
        <source>Bind to a card…</source>
        <translation>Привязать к карточке…</translation>
    </message>
    <message>
        <source>Remove from a card…</source>
        <translation>Убрать из карточки…</translation>
    </message>
    <message>
        <source>Pin…</source>
        <translation>Закрепить…</translation>
    </message>
    <message>
        <source>Unpin…</source>
        <translation>Открепить…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Copy as BB code</source>
        <translation>Копировать как BB-код</translation>
    </message>
    <message>
        <source>Copy as JSON Lines</source>
        <translation>Копировать как JSON Lines</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Привязать</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепление</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Delete the chosen entries from the portal</source>
        <translation>Удалить выбранные записи с портала</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>выбрана %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>Выбрать все %1</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как на рабочем столе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотные</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Просторные</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Этот:</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Узел прокси</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Порт прокси</translation>
    </message>
    <message>
        <source>File with own certificate authorities</source>
        <translation>Файл с собственными центрами сертификации</translation>
    </message>
    <message>
        <source>PEM file, none</source>
        <translation>Файл PEM не выбран</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Language, proxy and certificates count from the next start.</source>
        <translation>Язык, прокси и сертификаты изменятся при следующем запуске.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Строки</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Read the open &amp;card again every</source>
        <translation>Автообновление открытой &amp;карточки</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Прокси</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Этот файл не читается.</translation>
    </message>
    <message>
        <source>They are added to those of the system.</source>
        <translation>Они добавляются к системным.</translation>
    </message>
    <message>
        <source>Own certificate authorities</source>
        <translation>Свои центры сертификации</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>How the keychain is…</source>
        <translation>Состояние связки ключей…</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Связка ключей</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужно</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Other card…</source>
        <translation>Другая карточка…</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Begin from a template (%1)</source>
        <translation>Начать с шаблона (%1)</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Управление шаблонами…</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Fields that are filled in when it is used: %1.</source>
        <translation>Поля, которые заполняются при использовании: %1.</translation>
    </message>
    <message>
        <source>Replace the one of this name</source>
        <translation>Заменить шаблон с этим названием</translation>
    </message>
    <message>
        <source>Kept as the template “%1”.</source>
        <translation>Сохранено как шаблон «%1».</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Take in from a file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Записать в файл…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Write an entry, then choose “Save as template…”.</source>
        <translation>Напишите запись и выберите «Сохранить как шаблон…».</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take in templates</source>
        <translation>Загрузить шаблоны</translation>
    </message>
    <message>
        <source>Templates (%1)</source>
        <translation>Шаблоны (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Write the templates to a file</source>
        <translation>Записать шаблоны в файл</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) were taken in.</source>
        <translation>
            <numerusform>Загружен %Ln шаблон.</numerusform>
            <numerusform>Загружено %Ln шаблона.</numerusform>
            <numerusform>Загружено %Ln шаблонов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) were written to the file.</source>
        <translation>
            <numerusform>В файл записан %Ln шаблон.</numerusform>
            <numerusform>В файл записано %Ln шаблона.</numerusform>
            <numerusform>В файл записано %Ln шаблонов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>Formatted</source>
        <translation>С оформлением</translation>
    </message>
    <message>
        <source>Bitrix24 may show it as plain text</source>
        <translation>Битрикс24 может показать его обычным текстом</translation>
    </message>
    <message>
        <source>Preview of the text, formatted</source>
        <translation>Предварительный просмотр текста с оформлением</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Reading the card</source>
        <translation>Карточка читается</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>Остановить чтение (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>запросы: %1 из %2</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>Ждём портал</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
</context>
<context>
    <name>TimelinePlace</name>
    <message>
        <source>can be read</source>
        <translation>можно прочитать</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>нельзя прочитать</translation>
    </message>
    <message>
        <source>Delete is off: %1</source>
        <translation>Удаление недоступно: %1</translation>
    </message>
</context>
<context>
    <name>TrayDelegate</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>On the portal</source>
        <translation>На портале</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>подогнано</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>drawn at its size</source>
        <translation>нарисовано в нужном размере</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взять %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Keep the portal’s</source>
        <translation>Оставить на портале</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>There now</source>
        <comment>the picture that the portal has</comment>
        <translation>Сейчас</translation>
    </message>
</context>
<context>
    <name>TrayOptions</name>
    <message>
        <source>The chosen picture</source>
        <translation>Выбранное изображение</translation>
    </message>
    <message>
        <source>Trim edges</source>
        <translation>Обрезать края</translation>
    </message>
    <message>
        <source>Clear background</source>
        <translation>Убрать фон</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Один цвет</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Выбрать цвет</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Взять %1</translation>
    </message>
</context>
<context>
    <name>TrayPane</name>
    <message>
        <source>Upload tray</source>
        <translation>Лоток загрузки</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Files, archives or a set…</source>
        <translation>Файлы, архивы или набор…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Папка…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Close the tray</source>
        <translation>Закрыть лоток</translation>
    </message>
    <message>
        <source>Pictures to upload</source>
        <translation>Изображения для загрузки</translation>
    </message>
    <message>
        <source>Pictures become icons here.</source>
        <translation>Здесь изображения становятся значками.</translation>
    </message>
    <message>
        <source>Drop pictures here, or paste with Ctrl+V</source>
        <translation>Перетащите сюда изображения или вставьте их: Ctrl+V</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Clear tray</source>
        <translation>Очистить лоток</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Загрузить</translation>
    </message>
    <message numerus="yes">
        <source>Reading, %Ln to go</source>
        <translation>
            <numerusform>Чтение, осталось %Ln</numerusform>
            <numerusform>Чтение, осталось %Ln</numerusform>
            <numerusform>Чтение, осталось %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>fitted to %1 × %1</source>
        <translation>подгоняется к %1 × %1</translation>
    </message>
    <message>
        <source>The next picture becomes %1</source>
        <translation>Следующее изображение получит код %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новое</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln заменено</numerusform>
            <numerusform>%Ln заменено</numerusform>
            <numerusform>%Ln заменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln запрос</numerusform>
            <numerusform>%Ln запроса</numerusform>
            <numerusform>%Ln запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>Загрузить %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures sent</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Добавить изображения</translation>
    </message>
    <message>
        <source>Pictures, archives and sets (%1)</source>
        <translation>Изображения, архивы и наборы (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Добавить папку с изображениями</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Убрать готовые</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>PNG, SVG, JPEG, WebP, ICO and other kinds, of any size: edges are trimmed, nothing is distorted, and you see the result before anything is sent.</source>
        <translation>PNG, SVG, JPEG, WebP, ICO и другие форматы любого размера: края обрезаются, пропорции сохраняются, и результат виден до отправки.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the portal</source>
        <translation>
            <numerusform>%Ln на портале</numerusform>
            <numerusform>%Ln на портале</numerusform>
            <numerusform>%Ln на портале</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways to add</source>
        <translation>Другие способы добавить</translation>
    </message>
</context>
<context>
    <name>VerdictFilter</name>
    <message>
        <source>Rows of the plan</source>
        <translation>Строки плана</translation>
    </message>
</context>
<context>
    <name>WebhookForm</name>
    <message>
        <source>&amp;Webhook address</source>
        <translation>&amp;Адрес вебхука</translation>
    </message>
    <message>
        <source>The address works like a password. It is never written to settings, logs, exports or the entry store.</source>
        <translation>Адрес действует как пароль. Он никогда не попадает в настройки, журналы, выгрузки и хранилище записей.</translation>
    </message>
    <message>
        <source>In Bitrix24: Applications, Developer resources, Other, Inbound webhook. Give it the permission CRM (and Users, so that authors are shown by name), then copy the address under “Webhook to call REST API”. An administrator may have to allow it.</source>
        <translation>В Битрикс24: «Приложения», «Разработчикам», «Другое», «Входящий вебхук». Дайте ему право CRM (и «Пользователи», чтобы авторы были показаны по имени), затем скопируйте адрес под заголовком «Вебхук для вызова rest api». Возможно, это должен разрешить администратор.</translation>
    </message>
    <message>
        <source>Where do I find this address?</source>
        <translation>Где найти этот адрес?</translation>
    </message>
    <message>
        <source>%1 needs its webhook address again.</source>
        <translation>Для «%1» снова нужен адрес вебхука.</translation>
    </message>
    <message>
        <source>What was read stays, and so does what waits to be sent.</source>
        <translation>Прочитанное остаётся, как и то, что ждёт отправки.</translation>
    </message>
    <message>
        <source>It ends with a number and a code, such as /rest/7/abc…/</source>
        <translation>Он кончается номером и кодом, например /rest/7/abc…/</translation>
    </message>
    <message>
        <source>Portal %1, user %2</source>
        <translation>Портал %1, пользователь %2</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Скрыть код</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Показать код</translation>
    </message>
    <message>
        <source>This address is of another portal: %1.</source>
        <translation>Это адрес другого портала: %1.</translation>
    </message>
    <message>
        <source>%1 needs one of its own.</source>
        <translation>Порталу %1 нужен свой.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Timeline Desk</source>
        <translation>Timeline Desk</translation>
    </message>
    <message>
        <source>See, check and tidy what bots and integrations write into CRM timelines.</source>
        <translation>Просмотр, проверка и чистка того, что боты и интеграции пишут в таймлайны CRM.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Попробовать демопортал</translation>
    </message>
    <message>
        <source>More than 10,000 invented entries, made on this computer. Nothing leaves it, nothing is kept.</source>
        <translation>Более 10 000 вымышленных записей, созданных на этом компьютере. Наружу ничего не уходит, ничего не хранится.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>Quickest: paste one address. Reads and writes, but can never delete an entry.</source>
        <translation>Быстрее всего: вставьте один адрес. Читает и пишет, но удалить запись не может никогда.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Only your portal and its sign-in server are ever contacted. No telemetry, no update check.</source>
        <translation>Связь только с вашим порталом и его сервером входа. Без телеметрии и проверки обновлений.</translation>
    </message>
    <message>
        <source>Connect a portal</source>
        <translation>Подключить портал</translation>
    </message>
    <message>
        <source>&amp;Local application</source>
        <translation>&amp;Локальное приложение</translation>
    </message>
    <message>
        <source>Can do the most: reads, writes, and deletes what it made itself. An administrator registers it once.</source>
        <translation>Умеет больше всего: читает, пишет и удаляет созданное им самим. Администратор один раз регистрирует его.</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>&amp;Вебхук</translation>
    </message>
    <message>
        <source>&amp;VibeCode key</source>
        <translation>Кл&amp;юч VibeCode</translation>
    </message>
    <message>
        <source>Entries, notes, pins and bindings through the gateway. No icons, no logos.</source>
        <translation>Записи, заметки, закрепления и связи через шлюз. Без значков и логотипов.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>User #%1</source>
        <translation>Пользователь №%1</translation>
    </message>
</context>
<context>
    <name>WorkspaceBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Reading “%1”: %2 requests</source>
        <translation>Чтение «%1», запросы: %2</translation>
    </message>
    <message>
        <source>Delete “%1” (entry %2) of %3 from the portal?</source>
        <translation>Удалить с портала «%1» (запись %2) из карточки %3?</translation>
    </message>
    <message>
        <source>For everybody, with its note and bindings. The portal has no undo; its last content stays on this computer.</source>
        <translation>Для всех, вместе с заметкой и привязками. Отмены на портале нет; последнее содержимое останется на этом компьютере.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>Открыть %1 в браузере?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Отправка приостановлена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln к отправке</numerusform>
            <numerusform>%Ln к отправке</numerusform>
            <numerusform>%Ln к отправке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being settled</source>
        <translation>
            <numerusform>%Ln выясняется</numerusform>
            <numerusform>%Ln выясняются</numerusform>
            <numerusform>%Ln выясняются</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows sent</source>
        <translation>Отправлено строк: %1 из %2</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>&quot;%1&quot; is no kind of card. &quot;cards types&quot; lists them.</source>
        <translation>«%1» не тип карточки. Типы покажет &quot;cards types&quot;.</translation>
    </message>
    <message>
        <source>No card was found.</source>
        <translation>Карточек не найдено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no card. Write deal:100, 2:100, D_100, dynamic_174:5, or paste a card&apos;s address.</source>
        <translation>«%1» не карточка. Напишите deal:100, 2:100, D_100, dynamic_174:5 или вставьте адрес карточки.</translation>
    </message>
    <message>
        <source>Write &quot;cards types&quot;, &quot;cards find TYPE WORDS…&quot; or &quot;cards show CARD&quot;.</source>
        <translation>Напишите &quot;cards types&quot;, &quot;cards find TYPE WORDS…&quot; или &quot;cards show CARD&quot;.</translation>
    </message>
    <message>
        <source>No connection is kept. &quot;connections add webhook NAME&quot; makes one.</source>
        <translation>Сохранённых подключений нет. Создать можно командой &quot;connections add webhook NAME&quot;.</translation>
    </message>
    <message>
        <source>The format is one of text, json, jsonl and csv.</source>
        <translation>Формат — одно из слов text, json, jsonl и csv.</translation>
    </message>
    <message>
        <source>Give either --connection or --demo.</source>
        <translation>Укажите либо --connection, либо --demo.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Не указана команда.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>список неполон</translation>
    </message>
    <message>
        <source>The order is id or created, followed by :asc or :desc.</source>
        <translation>Порядок — id или created, затем :asc или :desc.</translation>
    </message>
    <message>
        <source>The limit is a whole number above 0.</source>
        <translation>Предел — целое число больше 0.</translation>
    </message>
    <message>
        <source>Write &quot;log show ENTRY&quot;; an entry is named by its number.</source>
        <translation>Напишите &quot;log show ENTRY&quot;; запись называют её номером.</translation>
    </message>
    <message>
        <source>Write &quot;log add CARD --title T (--text T | --text-file FILE|-) [--icon CODE]&quot;.</source>
        <translation>Напишите &quot;log add CARD --title T (--text T | --text-file FILE|-) [--icon CODE]&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry; an entry is named by its number.</source>
        <translation>«%1» не запись; запись называют её номером.</translation>
    </message>
    <message>
        <source>Write &quot;log delete ENTRY…&quot;.</source>
        <translation>Напишите &quot;log delete ENTRY…&quot;.</translation>
    </message>
    <message>
        <source>Name a file after --store, or :memory:.</source>
        <translation>Назовите после --store файл или :memory:.</translation>
    </message>
    <message>
        <source>Write &quot;log list CARD [--order id|created[:asc|:desc]] [--limit N]&quot;.</source>
        <translation>Напишите &quot;log list CARD [--order id|created[:asc|:desc]] [--limit N]&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command.</source>
        <translation>«%1» не команда.</translation>
    </message>
    <message>
        <source>An argument is not text in UTF-8.</source>
        <translation>Один из аргументов не является текстом в UTF-8.</translation>
    </message>
    <message>
        <source>It is %1. If you trust it, use the webhook with this address.</source>
        <translation>Вот он: %1. Если вы ему доверяете, используйте вебхук с этим адресом.</translation>
    </message>
    <message>
        <source>Or give the webhook address in the environment variable TIMELINEDESK_WEBHOOK.</source>
        <translation>Или укажите адрес вебхука в переменной окружения TIMELINEDESK_WEBHOOK.</translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation>прочитано %1 из %2</translation>
    </message>
    <message>
        <source>Write &quot;connections add oauth NAME --portal URL --client-id ID [--auth-server URL] [--port N]&quot; with the client secret on standard input.</source>
        <translation>Напишите &quot;connections add oauth NAME --portal URL --client-id ID [--auth-server URL] [--port N]&quot;, подав на стандартный ввод ключ приложения.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Порт — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>Open this address in a browser where you are signed in to the portal:
%1
The application must be registered there with the address %2
If the browser cannot come back to this computer, paste the address it was led to here, within 30 seconds.
</source>
        <translation>Откройте этот адрес в браузере, где выполнен вход на портал:
%1
Приложение должно быть зарегистрировано там с адресом %2
Если браузер не может вернуться на этот компьютер, вставьте сюда в течение 30 секунд адрес, на который он перешёл.
</translation>
    </message>
    <message>
        <source>Write &quot;connections add vibecode NAME [--url URL]&quot; with the key on standard input.</source>
        <translation>Напишите &quot;connections add vibecode NAME [--url URL]&quot;, подав ключ на стандартный ввод.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>Write &quot;activity show ID&quot; or &quot;activity list CARD&quot;.</source>
        <translation>Напишите «activity show ID» или «activity list CARD».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no activity; an activity is named by its number.</source>
        <translation>«%1» — не дело; дело называют по номеру.</translation>
    </message>
    <message>
        <source>Write &quot;log list&quot;, &quot;log show&quot;, &quot;log add&quot;, &quot;log edit&quot; or &quot;log delete&quot;.</source>
        <translation>Напишите «log list», «log show», «log add», «log edit» или «log delete».</translation>
    </message>
    <message>
        <source>Write &quot;log edit ENTRY --card CARD [--title T] [--text T] [--icon CODE] [--correction]&quot; with at least one change.</source>
        <translation>Напишите «log edit ENTRY --card CARD [--title T] [--text T] [--icon CODE] [--correction]» хотя бы с одним изменением.</translation>
    </message>
    <message>
        <source>Write &quot;log add [CARD] --from FILE.csv|FILE.jsonl [--dry-run]&quot;.</source>
        <translation>Напишите «log add [CARD] --from FILE.csv|FILE.jsonl [--dry-run]».</translation>
    </message>
    <message>
        <source>Write &quot;connections remove NAME [--with-store]&quot;.</source>
        <translation>Напишите «connections remove ИМЯ [--with-store]».</translation>
    </message>
    <message>
        <source>Write &quot;%1 list&quot;.</source>
        <translation>Пишите «%1 list».</translation>
    </message>
    <message>
        <source>Write &quot;%1 show CODE&quot;.</source>
        <translation>Пишите «%1 show CODE».</translation>
    </message>
    <message>
        <source>Write &quot;%1 download FOLDER [CODE…]&quot;.</source>
        <translation>Пишите «%1 download FOLDER [CODE…]».</translation>
    </message>
    <message>
        <source>Write &quot;%1 list&quot;, &quot;show&quot;, &quot;add&quot;, &quot;delete&quot; or &quot;download&quot;.</source>
        <translation>Пишите «%1 list», «show», «add», «delete» или «download».</translation>
    </message>
    <message>
        <source>Write &quot;%1 delete CODE…&quot;.</source>
        <translation>Пишите «%1 delete CODE…».</translation>
    </message>
    <message>
        <source>The entry is bound to no card.</source>
        <translation>Запись не привязана ни к одной карточке.</translation>
    </message>
    <message>
        <source>Write &quot;pin ENTRY --card CARD&quot;.</source>
        <translation>Напишите «pin ENTRY --card CARD».</translation>
    </message>
    <message>
        <source>Write &quot;unpin ENTRY --card CARD&quot;.</source>
        <translation>Напишите «unpin ENTRY --card CARD».</translation>
    </message>
    <message>
        <source>Write &quot;note show ENTRY --card CARD&quot;, &quot;note delete ENTRY --card CARD&quot; or &quot;note set ENTRY --card CARD --text T&quot;.</source>
        <translation>Напишите «note show ENTRY --card CARD», «note delete ENTRY --card CARD» или «note set ENTRY --card CARD --text T».</translation>
    </message>
    <message>
        <source>A note needs a text. &quot;note delete&quot; removes one.</source>
        <translation>Заметке нужен текст. «note delete» удаляет её.</translation>
    </message>
    <message>
        <source>Write &quot;bindings list ENTRY&quot;, &quot;bindings add ENTRY CARD&quot; or &quot;bindings remove ENTRY CARD [--last]&quot;.</source>
        <translation>Напишите «bindings list ENTRY», «bindings add ENTRY CARD» или «bindings remove ENTRY CARD [--last]».</translation>
    </message>
    <message>
        <source>Write &quot;connections list&quot;, &quot;connections test [NAME]&quot;, &quot;connections remove NAME [--with-store]&quot;, &quot;connections add webhook NAME&quot; with the address on standard input, &quot;connections add oauth NAME --portal URL --client-id ID&quot; with the client secret on standard input, or &quot;connections add vibecode NAME&quot; with the key on standard input.</source>
        <translation>Напишите «connections list», «connections test [ИМЯ]», «connections remove ИМЯ [--with-store]», «connections add webhook ИМЯ» с адресом на стандартном вводе, «connections add oauth ИМЯ --portal URL --client-id ID» с секретом приложения на стандартном вводе или «connections add vibecode ИМЯ» с ключом на стандартном вводе.</translation>
    </message>
    <message>
        <source>Usage: timelinedesk-cli [--connection NAME | --demo] [--store FILE|:memory:]
                        [--format text|json|jsonl|csv] COMMAND …

  connections list | test [NAME] | remove NAME
  connections add webhook NAME          the address on standard input
  connections add oauth NAME --portal URL --client-id ID [--auth-server URL] [--port N]
                                        the client secret on standard input
  connections add vibecode NAME [--url URL]
                                        the key on standard input; below it the session
                                        token of an application&apos;s key
  cards types | find TYPE WORDS… | show CARD
  log list CARD [--order id|created[:asc|:desc]] [--limit N]
  log show ENTRY
  log add CARD --title T (--text T | --text-file FILE|-) [--icon CODE]
  log add [CARD] --from FILE.csv|FILE.jsonl [--dry-run]
  log edit ENTRY --card CARD [--title T] [--text T] [--icon CODE] [--correction]
  log delete ENTRY…
  note show|delete ENTRY --card CARD
  note set ENTRY --card CARD --text T
  pin|unpin ENTRY --card CARD
  bindings list ENTRY | add ENTRY CARD | remove ENTRY CARD [--last]
  activity show ID | list CARD
  icons|logos list | show CODE | delete CODE… | download FOLDER [CODE…]
  icons|logos add PATH… [--code CODE] [--replace] [--dry-run] [--no-trim]
                                        [--clear-background] [--one-color RRGGBB]

CARD: deal:100, 2:100, D_100, dynamic_174:5, T9c_6, or a pasted card address.
Without a keychain the webhook address is taken from the environment variable TIMELINEDESK_WEBHOOK,
a VibeCode key from TIMELINEDESK_VIBECODE_KEY (and its address from TIMELINEDESK_VIBECODE_URL).
Exit status: 0 done, 1 failed or refused, 2 wrong usage, 3 partly done or not complete,
4 outcome unknown, 130 interrupted.
</source>
        <translation>Использование: timelinedesk-cli [--connection NAME | --demo] [--store FILE|:memory:]
                        [--format text|json|jsonl|csv] COMMAND …

  connections list | test [NAME] | remove NAME
  connections add webhook NAME          адрес на стандартном вводе
  connections add oauth NAME --portal URL --client-id ID [--auth-server URL] [--port N]
                                        ключ приложения на стандартном вводе
  connections add vibecode NAME [--url URL]
                                        ключ на стандартном вводе; под ним токен сеанса,
                                        если это ключ приложения
  cards types | find TYPE WORDS… | show CARD
  log list CARD [--order id|created[:asc|:desc]] [--limit N]
  log show ENTRY
  log add CARD --title T (--text T | --text-file FILE|-) [--icon CODE]
  log add [CARD] --from FILE.csv|FILE.jsonl [--dry-run]
  log edit ENTRY --card CARD [--title T] [--text T] [--icon CODE] [--correction]
  log delete ENTRY…
  note show|delete ENTRY --card CARD
  note set ENTRY --card CARD --text T
  pin|unpin ENTRY --card CARD
  bindings list ENTRY | add ENTRY CARD | remove ENTRY CARD [--last]
  activity show ID | list CARD
  icons|logos list | show CODE | delete CODE… | download FOLDER [CODE…]
  icons|logos add PATH… [--code CODE] [--replace] [--dry-run] [--no-trim]
                                        [--clear-background] [--one-color RRGGBB]

CARD: deal:100, 2:100, D_100, dynamic_174:5, T9c_6 или вставленный адрес карточки.
Без хранилища паролей адрес вебхука берётся из переменной окружения TIMELINEDESK_WEBHOOK.
Ключ VibeCode берётся из TIMELINEDESK_VIBECODE_KEY (а его адрес — из TIMELINEDESK_VIBECODE_URL).
Код завершения: 0 готово, 1 сбой или отказ, 2 неверный вызов, 3 сделано частично или список неполон,
4 исход неизвестен, 130 прервано.
</translation>
    </message>
    <message>
        <source>built-in ones only: VibeCode does not tell of others</source>
        <translation>только встроенные: о других VibeCode не сообщает</translation>
    </message>
    <message>
        <source>Write &quot;%1 add PATH… [--code CODE] [--replace] [--dry-run] [--no-trim] [--clear-background] [--one-color RRGGBB]&quot;.</source>
        <translation>Напишите «%1 add ПУТЬ… [--code КОД] [--replace] [--dry-run] [--no-trim] [--clear-background] [--one-color RRGGBB]».</translation>
    </message>
    <message>
        <source>--one-color takes six hexadecimal digits, as in 1c2127.</source>
        <translation>--one-color: шесть шестнадцатеричных цифр, например 1c2127.</translation>
    </message>
</context>
<context>
    <name>cli::Addition</name>
    <message>
        <source>--code goes with exactly one picture.</source>
        <translation>--code указывается ровно с одним изображением.</translation>
    </message>
    <message>
        <source>The portal has another picture under this code; --replace puts this one in its place.</source>
        <translation>Под этим кодом на портале другое изображение; --replace заменит его этим.</translation>
    </message>
</context>
<context>
    <name>cli::Deletion</name>
    <message>
        <source>Delete entries</source>
        <translation>Удалить записи</translation>
    </message>
</context>
<context>
    <name>cli::Sending</name>
    <message>
        <source>The old picture is back.</source>
        <translation>Старое изображение возвращено.</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Demo portal</source>
        <translation>Демопортал</translation>
    </message>
</context>
<context>
    <name>connections::ConnectionTest</name>
    <message>
        <source>Look up the name</source>
        <translation>Найти имя в сети</translation>
    </message>
    <message>
        <source>Find the way through a proxy</source>
        <translation>Пройти через прокси</translation>
    </message>
    <message>
        <source>Encrypt the connection</source>
        <translation>Зашифровать соединение</translation>
    </message>
    <message>
        <source>Reach the portal</source>
        <translation>Достучаться до портала</translation>
    </message>
    <message>
        <source>Be known there</source>
        <translation>Быть узнанным</translation>
    </message>
    <message>
        <source>Have the permission for the CRM</source>
        <translation>Иметь право на CRM</translation>
    </message>
    <message>
        <source>Left to the proxy.</source>
        <translation>Это делает прокси.</translation>
    </message>
    <message>
        <source>None: the way is direct.</source>
        <translation>Нет: соединение прямое.</translation>
    </message>
    <message>
        <source>Not needed: the portal is on this computer.</source>
        <translation>Не нужно: портал на этом компьютере.</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>сертификат: %1</translation>
    </message>
    <message>
        <source>Answered in %1 ms.</source>
        <translation>Ответил за %1 мс.</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1, администратор</translation>
    </message>
</context>
<context>
    <name>connections::LoopbackReceiver</name>
    <message>
        <source>Nothing was done</source>
        <translation>Ничего не сделано</translation>
    </message>
    <message>
        <source>This page does not belong to a sign-in that Timeline Desk is waiting for. Start the sign-in again there.</source>
        <translation>Эта страница не относится к входу, которого ждёт Timeline Desk. Начните вход в программе заново.</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Эту страницу можно закрыть</translation>
    </message>
    <message>
        <source>Timeline Desk has what it needs and goes on by itself.</source>
        <translation>Timeline Desk получила всё нужное и продолжит сама.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>Войти не удалось</translation>
    </message>
    <message>
        <source>The browser is signed in to another portal: %1. Timeline Desk was told to use %2.</source>
        <translation>В браузере выполнен вход на другой портал: %1. Для Timeline Desk указан %2.</translation>
    </message>
    <message>
        <source>The portal sent no code. Start the sign-in again in Timeline Desk.</source>
        <translation>Портал не прислал кода. Начните вход в Timeline Desk заново.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Without a date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Сегодня · %1</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>Вчера · %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет даты</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>вчера, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
            <numerusform>%n мин назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
            <numerusform>%n ч назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>editwords</name>
    <message>
        <source>It gets another number; %1 leads nowhere any more.</source>
        <translation>У неё будет другой номер; %1 больше никуда не ведёт.</translation>
    </message>
    <message>
        <source>It stands at the time of the edit, no longer at %1.</source>
        <translation>Она встанет на время правки, а не на %1.</translation>
    </message>
    <message>
        <source>You are its author, no longer %1.</source>
        <translation>Её автор — вы, а не %1.</translation>
    </message>
    <message>
        <source>You are the note&apos;s author, no longer %1.</source>
        <translation>Автор заметки — вы, а не %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Binding to %1</source>
        <translation>Привязка к %1</translation>
    </message>
    <message>
        <source>Pin on %1</source>
        <translation>Закрепление в %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепление</translation>
    </message>
    <message>
        <source>The old entry</source>
        <translation>Старая запись</translation>
    </message>
    <message>
        <source>The portal does not tell whether it is pinned. If it is, pin the new one again.</source>
        <translation>Портал не говорит, закреплена ли она. Если да, закрепите новую.</translation>
    </message>
    <message>
        <source>It stays as it is, beside the new one. The two are linked here.</source>
        <translation>Она остаётся как есть, рядом с новой. Здесь они связаны.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a thing, and what becomes of it: &quot;Note: is kept&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>сохраняется</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>изменится</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>теряется</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>It was unpinned and could not be pinned again.</source>
        <translation>Она откреплена, и закрепить её снова не удалось.</translation>
    </message>
    <message>
        <source>The answer to one step was lost.</source>
        <translation>Ответ на один шаг потерян.</translation>
    </message>
    <message>
        <source>The portal is asked what it did before anything else happens.</source>
        <translation>Сначала портал спрашивают, что он сделал.</translation>
    </message>
    <message>
        <source>Entry %1 took the place of %2.</source>
        <translation>Запись %1 заняла место %2.</translation>
    </message>
    <message>
        <source>The old one is gone from the portal; what it said stays here.</source>
        <translation>Старой на портале больше нет; её содержание остаётся здесь.</translation>
    </message>
    <message>
        <source>Entry %1 corrects %2.</source>
        <translation>Запись %1 исправляет %2.</translation>
    </message>
    <message>
        <source>Both are on the portal, linked here.</source>
        <translation>Обе есть на портале, здесь они связаны.</translation>
    </message>
    <message>
        <source>Entry %1 says again what %2 said.</source>
        <translation>Запись %1 повторяет %2.</translation>
    </message>
    <message>
        <source>With a number, date and author of its own.</source>
        <translation>Со своими номером, датой и автором.</translation>
    </message>
    <message>
        <source>It did not work; entry %1 is as it was.</source>
        <translation>Не получилось; запись %1 осталась как была.</translation>
    </message>
    <message>
        <source>It worked in part: entries %1 and %2 both exist now.</source>
        <translation>Получилось частично: теперь есть обе записи, %1 и %2.</translation>
    </message>
    <message>
        <source>Delete the one you do not want.</source>
        <translation>Удалите ту, которая не нужна.</translation>
    </message>
    <message>
        <source>Who wrote the note, and when</source>
        <translation>Кто и когда написал заметку</translation>
    </message>
</context>
<context>
    <name>gallery::Drawings</name>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>missed incoming call</source>
        <translation>пропущенный входящий звонок</translation>
    </message>
    <message>
        <source>incoming call</source>
        <translation>входящий звонок</translation>
    </message>
    <message>
        <source>completed call</source>
        <translation>завершённый звонок</translation>
    </message>
    <message>
        <source>outgoing call</source>
        <translation>исходящий звонок</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>chat message</source>
        <translation>сообщение чата</translation>
    </message>
    <message>
        <source>check mark in a ring</source>
        <translation>галочка в кружке</translation>
    </message>
    <message>
        <source>information</source>
        <translation>информация</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>removed link</source>
        <translation>удалённая ссылка</translation>
    </message>
    <message>
        <source>store</source>
        <translation>магазин</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>просмотрено</translation>
    </message>
    <message>
        <source>change of stage</source>
        <translation>смена стадии</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>часы</translation>
    </message>
    <message>
        <source>sent e-mail</source>
        <translation>отправленное письмо</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>check mark</source>
        <translation>галочка</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>СМС</translation>
    </message>
    <message>
        <source>WhatsApp message</source>
        <translation>сообщение WhatsApp</translation>
    </message>
    <message>
        <source>Telegram message</source>
        <translation>сообщение Telegram</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>воронка</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>кошелёк</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>bank card</source>
        <translation>банковская карта</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>конверсия</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>календарь</translation>
    </message>
    <message>
        <source>cross in a ring</source>
        <translation>крестик в кружке</translation>
    </message>
    <message>
        <source>task reminder</source>
        <translation>напоминание о задаче</translation>
    </message>
    <message>
        <source>new comment on a task</source>
        <translation>новый комментарий к задаче</translation>
    </message>
    <message>
        <source>comment on a task was read</source>
        <translation>комментарий к задаче прочитан</translation>
    </message>
    <message>
        <source>activity in a task</source>
        <translation>действие в задаче</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <translation>ИИ-помощник</translation>
    </message>
    <message>
        <source>AI is working</source>
        <translation>ИИ работает</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>восстановлено</translation>
    </message>
    <message>
        <source>arrow up</source>
        <translation>стрелка вверх</translation>
    </message>
    <message>
        <source>arrow down</source>
        <translation>стрелка вниз</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>камера</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>robot</source>
        <translation>робот</translation>
    </message>
    <message>
        <source>unchanged after a repeat</source>
        <translation>без изменений после повтора</translation>
    </message>
    <message>
        <source>business process</source>
        <translation>бизнес-процесс</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>новое сообщение</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>бронирование</translation>
    </message>
    <message>
        <source>repeat sale</source>
        <translation>повторная продажа</translation>
    </message>
    <message>
        <source>incoming message of an open channel</source>
        <translation>входящее сообщение открытой линии</translation>
    </message>
    <message>
        <source>recording of a call</source>
        <translation>запись звонка</translation>
    </message>
    <message>
        <source>printed document</source>
        <translation>печатный документ</translation>
    </message>
    <message>
        <source>signed document</source>
        <translation>подписанный документ</translation>
    </message>
    <message>
        <source>draft of a document</source>
        <translation>черновик документа</translation>
    </message>
    <message>
        <source>open channel</source>
        <translation>открытая линия</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>Avito message</source>
        <translation>сообщение Avito</translation>
    </message>
    <message>
        <source>Apple message</source>
        <translation>сообщение Apple</translation>
    </message>
    <message>
        <source>Facebook page</source>
        <translation>страница Facebook</translation>
    </message>
    <message>
        <source>Facebook message</source>
        <translation>сообщение Facebook</translation>
    </message>
    <message>
        <source>Instagram message</source>
        <translation>сообщение Instagram</translation>
    </message>
    <message>
        <source>Bitrix24 network</source>
        <translation>сеть Битрикс24</translation>
    </message>
    <message>
        <source>Odnoklassniki message</source>
        <translation>сообщение Одноклассников</translation>
    </message>
    <message>
        <source>Viber message</source>
        <translation>сообщение Viber</translation>
    </message>
    <message>
        <source>VK message</source>
        <translation>сообщение ВКонтакте</translation>
    </message>
    <message>
        <source>VK order</source>
        <translation>заказ ВКонтакте</translation>
    </message>
    <message>
        <source>WhatsApp message through Bitrix24</source>
        <translation>сообщение WhatsApp через Битрикс24</translation>
    </message>
    <message>
        <source>edna message</source>
        <translation>сообщение edna</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>чек-лист</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>уведомление</translation>
    </message>
    <message>
        <source>store was viewed</source>
        <translation>магазин просмотрен</translation>
    </message>
    <message>
        <source>shared calendar</source>
        <translation>общий календарь</translation>
    </message>
    <message>
        <source>unread comment</source>
        <translation>непрочитанный комментарий</translation>
    </message>
    <message>
        <source>video meeting</source>
        <translation>видеовстреча</translation>
    </message>
    <message>
        <source>task of a business process</source>
        <translation>задание бизнес-процесса</translation>
    </message>
    <message>
        <source>booking on a waiting list</source>
        <translation>бронь в листе ожидания</translation>
    </message>
</context>
<context>
    <name>intentwords</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>Выясняется</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Добавить запись</translation>
    </message>
    <message>
        <source>Delete entry %1</source>
        <translation>Удалить запись %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <extracomment>The title is held together by marks that isolate its direction.</extracomment>
        <translation>Добавить «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
    <message>
        <source>It is sent when the portal answers.</source>
        <translation>Отправится, когда портал ответит.</translation>
    </message>
    <message>
        <source>Sent after the ones above.</source>
        <translation>Отправится после тех, что выше.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>В пути.</translation>
    </message>
    <message>
        <source>The answer was lost. It is not sent again before the newest entries were read and matched.</source>
        <translation>Ответ потерян. Повтора не будет, пока не прочитаны и не сверены новейшие записи.</translation>
    </message>
    <message>
        <source>The portal made entry %1.</source>
        <translation>Портал создал запись %1.</translation>
    </message>
    <message>
        <source>The entry is gone from the portal. Its last content stays here.</source>
        <translation>Записи на портале больше нет. Её последнее содержимое остаётся здесь.</translation>
    </message>
    <message>
        <source>The portal refused it.</source>
        <translation>Портал отказал.</translation>
    </message>
    <message>
        <source>Taken back before it was sent. Nothing was changed.</source>
        <translation>Отозвано до отправки. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Written down before sending</source>
        <translation>Записано перед отправкой</translation>
    </message>
    <message>
        <source>Everything needed to find it again is kept.</source>
        <translation>Сохранено всё, чтобы найти её снова.</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Отправлено один раз</translation>
    </message>
    <message>
        <source>One request, cannot be repeated by accident.</source>
        <translation>Один запрос, случайно повторить его нельзя.</translation>
    </message>
    <message>
        <source>The portal answered</source>
        <translation>Портал ответил</translation>
    </message>
    <message>
        <source>It made entry %1.</source>
        <translation>Он создал запись %1.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Связь оборвалась</translation>
    </message>
    <message>
        <source>No answer from the portal.</source>
        <translation>Портал не ответил.</translation>
    </message>
    <message>
        <source>The program ended while it was being sent</source>
        <translation>Программа завершилась во время отправки</translation>
    </message>
    <message>
        <source>Whether the portal got it is not known.</source>
        <translation>Неизвестно, получил ли его портал.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>The portal could not be reached.</source>
        <translation>С порталом нет связи.</translation>
    </message>
    <message>
        <source>Refused by the portal</source>
        <translation>Портал отказал</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Found on the portal</source>
        <translation>Найдено на портале</translation>
    </message>
    <message>
        <source>It is entry %1: it was made once.</source>
        <translation>Это запись %1: она создана один раз.</translation>
    </message>
    <message>
        <source>Gone from the portal</source>
        <translation>На портале больше нет</translation>
    </message>
    <message>
        <source>Newest entries read</source>
        <translation>Прочитаны новейшие записи</translation>
    </message>
    <message>
        <source>%1 read, none matches yet. The portal may still be working on it.</source>
        <translation>Прочитано: %1, подходящей пока нет. Возможно, портал ещё работает над ней.</translation>
    </message>
    <message>
        <source>%1 read, but they do not reach back far enough to be sure.</source>
        <translation>Прочитано: %1, но для уверенности этого мало.</translation>
    </message>
    <message>
        <source>Not there: back to waiting</source>
        <translation>Её там нет: снова в ожидании</translation>
    </message>
    <message>
        <source>It is sent again, once.</source>
        <translation>Отправляется ещё раз, один раз.</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Больше не отправляется</translation>
    </message>
    <message>
        <source>The portal may have made it all the same.</source>
        <translation>Портал всё же мог её создать.</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Заметка к «%1»</translation>
    </message>
    <message>
        <source>Note on entry %1</source>
        <translation>Заметка к записи %1</translation>
    </message>
    <message>
        <source>The note is on the portal.</source>
        <translation>Заметка на портале.</translation>
    </message>
    <message>
        <source>Delete the note on “%1”</source>
        <translation>Удалить заметку к «%1»</translation>
    </message>
    <message>
        <source>Delete the note on entry %1</source>
        <translation>Удалить заметку к записи %1</translation>
    </message>
    <message>
        <source>The entry has no note now.</source>
        <translation>Теперь у записи нет заметки.</translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>Закрепить «%1»</translation>
    </message>
    <message>
        <source>Pin entry %1</source>
        <translation>Закрепить запись %1</translation>
    </message>
    <message>
        <source>It is pinned on the card.</source>
        <translation>Она закреплена на карточке.</translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>Открепить «%1»</translation>
    </message>
    <message>
        <source>Unpin entry %1</source>
        <translation>Открепить запись %1</translation>
    </message>
    <message>
        <source>It is not pinned on the card.</source>
        <translation>Она не закреплена на карточке.</translation>
    </message>
    <message>
        <source>Show “%1” on one more card</source>
        <translation>Показать «%1» ещё на одной карточке</translation>
    </message>
    <message>
        <source>Show entry %1 on one more card</source>
        <translation>Показать запись %1 ещё на одной карточке</translation>
    </message>
    <message>
        <source>It is bound to the card.</source>
        <translation>Она привязана к карточке.</translation>
    </message>
    <message>
        <source>Take “%1” off a card</source>
        <translation>Убрать «%1» с карточки</translation>
    </message>
    <message>
        <source>Take entry %1 off a card</source>
        <translation>Убрать запись %1 с карточки</translation>
    </message>
    <message>
        <source>It is not bound to the card.</source>
        <translation>Она не привязана к карточке.</translation>
    </message>
    <message>
        <source>Upload “%1”</source>
        <translation>Загрузить «%1»</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>Загрузить картинку</translation>
    </message>
    <message>
        <source>The portal has the picture.</source>
        <translation>Картинка на портале.</translation>
    </message>
    <message>
        <source>Delete the picture “%1”</source>
        <translation>Удалить картинку «%1»</translation>
    </message>
    <message>
        <source>Delete a picture</source>
        <translation>Удалить картинку</translation>
    </message>
    <message>
        <source>The portal does not have the picture any more.</source>
        <translation>Картинки на портале больше нет.</translation>
    </message>
    <message>
        <source>Check “%1”</source>
        <translation>Проверить «%1»</translation>
    </message>
    <message>
        <source>Check entry %1</source>
        <translation>Проверить запись %1</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>Всё как должно быть.</translation>
    </message>
    <message>
        <source>The answer was lost. The portal is asked before it is sent again.</source>
        <translation>Ответ потерян. Прежде чем отправить снова, спросим портал.</translation>
    </message>
    <message>
        <source>Taken back: the portal does not have it. Nothing was changed.</source>
        <translation>Отозвано: на портале этого нет. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Refused before it was sent</source>
        <translation>Отклонено до отправки</translation>
    </message>
    <message>
        <source>It was known that the portal does not allow it.</source>
        <translation>Было известно, что портал этого не разрешает.</translation>
    </message>
    <message>
        <source>Read and compared</source>
        <translation>Прочитано и сверено</translation>
    </message>
    <message>
        <source>The portal holds what was meant.</source>
        <translation>На портале то, что и должно быть.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплено</translation>
    </message>
    <message>
        <source>The card was full because it was pinned there already.</source>
        <translation>На карточке не было места, потому что запись там уже закреплена.</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>The portal left it out of a group.</source>
        <translation>Портал пропустил это в группе запросов.</translation>
    </message>
    <message>
        <source>The portal has it already.</source>
        <translation>На портале это уже есть.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не выполнялось</translation>
    </message>
    <message>
        <source>A step before it did not work.</source>
        <translation>Один из предыдущих шагов не удался.</translation>
    </message>
    <message>
        <source>Not on the portal, and not sent again</source>
        <translation>На портале этого нет, повторно не отправлено</translation>
    </message>
</context>
<context>
    <name>logwords</name>
    <message>
        <source>What the portal said</source>
        <translation>Что ответил портал</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This is the card as read %1.</source>
        <translation>Карточка на момент чтения: %1.</translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>Показано прочитанное раньше.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Следующая попытка: %1.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Нет связи.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Drafts are kept. Writing goes on when the portal answers.</source>
        <translation>Черновики хранятся. Записывать можно будет, когда портал ответит.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n can be read here,</source>
        <translation>
            <numerusform>Здесь можно прочитать только %n новейшую,</numerusform>
            <numerusform>Здесь можно прочитать только %n новейшие,</numerusform>
            <numerusform>Здесь можно прочитать только %n новейших,</numerusform>
        </translation>
    </message>
    <message>
        <source>because this portal sends the first page again whichever page is asked for.</source>
        <translation>потому что на запрос любой страницы этот портал снова присылает первую.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The list ends here: %1 older entries are out of reach.</source>
        <translation>Список кончается здесь. Недоступно более старых записей: %1.</translation>
    </message>
    <message>
        <source>Not all of this card was read.</source>
        <translation>Прочитана не вся карточка.</translation>
    </message>
    <message>
        <source>What is shown was read; older entries may be missing.</source>
        <translation>Показано прочитанное; более старых записей может не быть.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>No card chosen</source>
        <translation>Карточка не выбрана</translation>
    </message>
    <message>
        <source>Choose a card at the side, or paste its address from the browser.</source>
        <translation>Выберите карточку сбоку или вставьте её адрес из браузера.</translation>
    </message>
    <message>
        <source>No entry matches the filter</source>
        <translation>Под фильтр не подходит ни одна запись</translation>
    </message>
    <message>
        <source>The card was read completely, so there is none.</source>
        <translation>Карточка прочитана полностью, значит, таких записей нет.</translation>
    </message>
    <message>
        <source>Not all of the card was read, so there may be one that is not here.</source>
        <translation>Карточка прочитана не полностью, подходящая запись может быть не здесь.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>This card was not read yet</source>
        <translation>Эту карточку ещё не читали</translation>
    </message>
    <message>
        <source>Its entries are on the portal; nothing of them is kept here.</source>
        <translation>Её записи на портале; здесь ничего из них не хранится.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>No log entries on this card</source>
        <translation>В этой карточке нет записей журнала</translation>
    </message>
    <message>
        <source>Bots and integrations have written nothing here. Entries made on other cards and only bound to this one do not appear.</source>
        <translation>Боты и интеграции здесь ничего не писали. Записи других карточек, лишь привязанные к этой, не показываются.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Browse, search and write the log entries of Bitrix24 CRM timelines.</source>
        <translation>Просмотр, поиск и создание записей журнала в таймлайнах Битрикс24 CRM.</translation>
    </message>
    <message>
        <source>Open the embedded demo portal. Nothing is kept.</source>
        <translation>Открыть встроенный демопортал. Ничего не хранится.</translation>
    </message>
    <message>
        <source>Open this connection.</source>
        <translation>Открыть это подключение.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>Looks: light or dark.</source>
        <translation>Вид: light или dark.</translation>
    </message>
    <message>
        <source>Language: en, ru or de.</source>
        <translation>Язык: en, ru или de.</translation>
    </message>
</context>
<context>
    <name>models::CardListModel</name>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::GalleryModel</name>
    <message numerus="yes">
        <source>%1, used by %Ln entries</source>
        <translation>
            <numerusform>%1, используется в %Ln записи</numerusform>
            <numerusform>%1, используется в %Ln записях</numerusform>
            <numerusform>%1, используется в %Ln записях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::OutboxModel</name>
    <message>
        <source>Outcome unknown</source>
        <translation>Исход неизвестен</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>Отказано, ничего не изменилось</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Готово сегодня</translation>
    </message>
    <message>
        <source>Done earlier</source>
        <translation>Готово раньше</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Сразу много</translation>
    </message>
</context>
<context>
    <name>models::RequestLogModel</name>
    <message>
        <source>Sent: %1</source>
        <translation>Отправлен: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Адрес: %1</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>Внутри: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Исход: %1</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Ответ:</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
</context>
<context>
    <name>planwords</name>
    <message>
        <source>Edit an entry</source>
        <translation>Изменить запись</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Исправить запись</translation>
    </message>
    <message>
        <source>Add a deleted entry again</source>
        <translation>Добавить удалённую запись снова</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is done, and the card that was open: &quot;Delete 120 entries · Website relaunch&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>They go for everybody, with their notes and bindings. The portal has no undo; what they said stays on this computer.</source>
        <translation>Они исчезнут для всех вместе с заметками и привязками. Отмены на портале нет; их содержание остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>An entry has one note: this text takes the place of what is there.</source>
        <translation>У записи одна заметка: этот текст заменит то, что есть.</translation>
    </message>
    <message>
        <source>The notes go for everybody. The portal has no undo.</source>
        <translation>Заметки исчезнут для всех. Отмены на портале нет.</translation>
    </message>
    <message>
        <source>How many entries a card can keep on top is the portal&apos;s to say. What does not fit is refused, and nothing else is unpinned for it.</source>
        <translation>Сколько записей можно закрепить в карточке, решает портал. Что не помещается, отклоняется, и ничто другое ради этого не открепляется.</translation>
    </message>
    <message>
        <source>The portal does not tell what is pinned: what was not is left as it is.</source>
        <translation>Портал не говорит, что закреплено: что не было, останется как есть.</translation>
    </message>
    <message>
        <source>The card shows them in the portal. Lists of log entries, this program&apos;s too, show an entry only on the card it was made on.</source>
        <translation>Карточка покажет их на портале. Списки записей, и в этой программе, показывают запись только в карточке, где она создана.</translation>
    </message>
    <message>
        <source>An entry that loses its last card cannot be reached any more by anybody.</source>
        <translation>До записи, потерявшей последнюю карточку, больше никто не доберётся.</translation>
    </message>
    <message>
        <source>What is added cannot be changed, only added anew.</source>
        <translation>Добавленное нельзя изменить, только добавить заново.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Отправится</translation>
    </message>
    <message>
        <source>Sent, in doubt</source>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправится</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Откат</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Отменяется</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>сделано %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>отклонена %Ln</numerusform>
            <numerusform>отклонено %Ln</numerusform>
            <numerusform>отклонено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <translation>
            <numerusform>не начато: %Ln</numerusform>
            <numerusform>не начато: %Ln</numerusform>
            <numerusform>не начато: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>осталось %Ln</numerusform>
            <numerusform>осталось %Ln</numerusform>
            <numerusform>осталось %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Не отправлялось.</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>меньше секунды</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>около %1 с</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>около %1 мин</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>около %1 ч</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln entry(s)</source>
        <translation>
            <numerusform>Добавить %Ln запись</numerusform>
            <numerusform>Добавить %Ln записи</numerusform>
            <numerusform>Добавить %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entry(s)</source>
        <translation>
            <numerusform>Удалить %Ln запись</numerusform>
            <numerusform>Удалить %Ln записи</numerusform>
            <numerusform>Удалить %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write a note on %Ln entry(s)</source>
        <translation>
            <numerusform>Заметка к %Ln записи</numerusform>
            <numerusform>Заметка к %Ln записям</numerusform>
            <numerusform>Заметка к %Ln записям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the notes of %Ln entry(s)</source>
        <translation>
            <numerusform>Удалить заметку %Ln записи</numerusform>
            <numerusform>Удалить заметки %Ln записей</numerusform>
            <numerusform>Удалить заметки %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln entry(s)</source>
        <translation>
            <numerusform>Закрепить %Ln запись</numerusform>
            <numerusform>Закрепить %Ln записи</numerusform>
            <numerusform>Закрепить %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %Ln entry(s)</source>
        <translation>
            <numerusform>Открепить %Ln запись</numerusform>
            <numerusform>Открепить %Ln записи</numerusform>
            <numerusform>Открепить %Ln записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln entry(s) on one more card</source>
        <translation>
            <numerusform>Показать %Ln запись ещё в одной карточке</numerusform>
            <numerusform>Показать %Ln записи ещё в одной карточке</numerusform>
            <numerusform>Показать %Ln записей ещё в одной карточке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln entry(s) off a card</source>
        <translation>
            <numerusform>Убрать %Ln запись из карточки</numerusform>
            <numerusform>Убрать %Ln записи из карточки</numerusform>
            <numerusform>Убрать %Ln записей из карточки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln picture(s)</source>
        <translation>
            <numerusform>Загрузить %Ln картинку</numerusform>
            <numerusform>Загрузить %Ln картинки</numerusform>
            <numerusform>Загрузить %Ln картинок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln picture(s)</source>
        <translation>
            <numerusform>Удалить %Ln картинку</numerusform>
            <numerusform>Удалить %Ln картинки</numerusform>
            <numerusform>Удалить %Ln картинок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln picture(s)</source>
        <translation>
            <numerusform>Заменить %Ln картинку</numerusform>
            <numerusform>Заменить %Ln картинки</numerusform>
            <numerusform>Заменить %Ln картинок</numerusform>
        </translation>
    </message>
</context>
</TS>
