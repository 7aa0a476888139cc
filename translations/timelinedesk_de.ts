<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityDelegate</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>ActivityDetails</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>No activity chosen</source>
        <translation>Keine Aktivität gewählt</translation>
    </message>
    <message>
        <source>Choose an activity in the list to see all of it here.</source>
        <translation>Wählen Sie eine Aktivität in der Liste, um hier alles zu sehen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>%1 · %2 · activity %3</source>
        <translation>%1 · %2 · Aktivität %3</translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Not all activities could be read.</source>
        <translation>Nicht alle Aktivitäten konnten gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What the portal said</source>
        <translation>Antwort des Portals</translation>
    </message>
    <message>
        <source>No activities on this card</source>
        <translation>Keine Aktivitäten an diesem Element</translation>
    </message>
    <message>
        <source>Calls, meetings, e-mails and tasks of this card would be listed here.</source>
        <translation>Anrufe, Treffen, E-Mails und Aufgaben dieses Elements stünden hier.</translation>
    </message>
    <message>
        <source>Reading the activities</source>
        <translation>Aktivitäten werden gelesen</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>Warten auf das Portal</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Imported activity</source>
        <translation>Importierte Aktivität</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>To-do</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <translation>Ausgefülltes Formular</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Document to sign</source>
        <translation>Dokument zum Unterschreiben</translation>
    </message>
    <message>
        <source>Meeting by shared calendar</source>
        <translation>Treffen über geteilten Kalender</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Activity of an application</source>
        <translation>Aktivität einer Anwendung</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>kein Status</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>completed by itself</source>
        <translation>von selbst erledigt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>unknown (%1)</source>
        <translation>unbekannt (%1)</translation>
    </message>
    <message>
        <source>%1 (user %2)</source>
        <translation>%1 (Benutzer %2)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>Zuletzt geändert von</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Linked object</source>
        <translation>Verknüpftes Objekt</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Completes itself</source>
        <translation>Erledigt sich selbst</translation>
    </message>
    <message>
        <source>when automation changes the status</source>
        <translation>wenn die Automatisierung den Status ändert</translation>
    </message>
    <message>
        <source>Incoming channel</source>
        <translation>Eingehender Kanal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of the provider</source>
        <translation>Einstellungen des Anbieters</translation>
    </message>
    <message>
        <source>Data of the provider</source>
        <translation>Daten des Anbieters</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Result: mark</source>
        <translation>Ergebnis: Bewertung</translation>
    </message>
    <message>
        <source>Result: state</source>
        <translation>Ergebnis: Status</translation>
    </message>
    <message>
        <source>Result: stream</source>
        <translation>Ergebnis: Strom</translation>
    </message>
    <message>
        <source>Result: value</source>
        <translation>Ergebnis: Wert</translation>
    </message>
    <message>
        <source>Result: sum</source>
        <translation>Ergebnis: Summe</translation>
    </message>
    <message>
        <source>Result: source</source>
        <translation>Ergebnis: Quelle</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Incoming e-mail</source>
        <translation>Eingehende E-Mail</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Outgoing e-mail</source>
        <translation>Ausgehende E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n Minute vorher</numerusform>
            <numerusform>%n Minuten vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n Stunde vorher</numerusform>
            <numerusform>%n Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BbCodeView</name>
    <message numerus="yes">
        <source>%n more character(s) are not shown here.</source>
        <translation>
            <numerusform>%n weiteres Zeichen wird hier nicht gezeigt.</numerusform>
            <numerusform>%n weitere Zeichen werden hier nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
</context>
<context>
    <name>BindingsList</name>
    <message>
        <source>Bindings</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Das Portal wird gefragt</translation>
    </message>
    <message>
        <source>Not known: the portal did not tell.</source>
        <translation>Unbekannt: Das Portal hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hier erstellt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Element hinzufügen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Von %1 entfernen</translation>
    </message>
    <message>
        <source>Only the list of the card it was made on shows it.</source>
        <translation>Nur die Liste des Elements, an dem er entstand, zeigt ihn.</translation>
    </message>
    <message>
        <source>No card: nobody can reach the entry any more.</source>
        <translation>Kein Element: Niemand kann den Eintrag mehr erreichen.</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <source>The &amp;link, should the browser not have opened</source>
        <translation>Der &amp;Link, falls sich der Browser nicht geöffnet hat</translation>
    </message>
    <message>
        <source>Link to sign in with</source>
        <translation>Link zum Anmelden</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>&amp;Nothing came back? Paste the address the browser was led to</source>
        <translation>&amp;Nichts zurückgekommen? Fügen Sie die Adresse ein, auf die der Browser geleitet wurde</translation>
    </message>
    <message>
        <source>Address the browser was led to, or the code</source>
        <translation>Adresse, auf die der Browser geleitet wurde, oder der Code</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>Be quick: the portal takes the code for 30 seconds only.</source>
        <translation>Beeilen Sie sich: Das Portal nimmt den Code nur 30 Sekunden lang an.</translation>
    </message>
    <message>
        <source>A portal never tells of a failure: if it shows an error page, cancel. This waits until %1.</source>
        <translation>Ein Misslingen meldet das Portal nie: Zeigt es eine Fehlerseite, brechen Sie ab. Gewartet wird bis %1.</translation>
    </message>
    <message>
        <source>Allow Timeline Desk in the browser</source>
        <translation>Timeline Desk im Browser erlauben</translation>
    </message>
    <message>
        <source>Fetch the sign-in</source>
        <translation>Anmeldung abholen</translation>
    </message>
    <message>
        <source>Test what it can do</source>
        <translation>Prüfen, was sie kann</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s) turned away. %1</source>
        <translation>
            <numerusform>%Ln Besucher abgewiesen. %1</numerusform>
            <numerusform>%Ln Besucher abgewiesen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still waiting for yours.</source>
        <translation>Auf Ihre Anmeldung wird weiter gewartet.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es ließ sich kein Browser öffnen.</translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser on this computer.</source>
        <translation>Kopieren Sie den Link und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>%Ln entries are on the clipboard.</source>
        <translation>
            <numerusform>%Ln Eintrag ist in der Zwischenablage.</numerusform>
            <numerusform>%Ln Einträge sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the chosen entries</source>
        <translation>Ausgewählte Einträge exportieren</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV, exact (*.csv)</source>
        <translation>CSV, exakt (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to the file.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde in die Datei geschrieben.</numerusform>
            <numerusform>%Ln Einträge wurden in die Datei geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapabilityList</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>dieser Nutzer</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The portal shows extranet users no log entries.</source>
        <translation>Extranet-Nutzern zeigt das Portal keine Einträge.</translation>
    </message>
    <message>
        <source>The portal refuses it to %1.</source>
        <translation>Das Portal lehnt es ab (%1).</translation>
    </message>
    <message>
        <source>The permission CRM is missing in the application: an administrator ticks it on the application&apos;s page.</source>
        <translation>Der Anwendung fehlt das Zugriffsrecht „CRM“: Ein Administrator setzt es auf der Seite der Anwendung.</translation>
    </message>
    <message>
        <source>The permission CRM is missing in the key.</source>
        <translation>Dem Schlüssel fehlt das Zugriffsrecht „CRM“.</translation>
    </message>
    <message>
        <source>The permission CRM is missing in the webhook.</source>
        <translation>Dem Webhook fehlt das Zugriffsrecht „CRM“.</translation>
    </message>
    <message>
        <source>Always as %1, always with the present time. The portal takes no other author or date.</source>
        <translation>Immer als %1, immer mit der aktuellen Zeit. Einen anderen Autor oder ein anderes Datum nimmt das Portal nicht an.</translation>
    </message>
    <message>
        <source>The edition of this portal seems to let only administrators add; it can be tried.</source>
        <translation>Die Edition dieses Portals lässt anscheinend nur Administratoren hinzufügen; versuchen lässt es sich.</translation>
    </message>
    <message>
        <source>On cards that %1 may edit.</source>
        <translation>An Elementen, die %1 bearbeiten darf.</translation>
    </message>
    <message>
        <source>Read lists</source>
        <translation>Listen lesen</translation>
    </message>
    <message>
        <source>As far as the rights of %1 reach. Every list says whether it is complete.</source>
        <translation>Soweit die Rechte reichen (%1). Jede Liste sagt, ob sie vollständig ist.</translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation>Einträge hinzufügen</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Einträge löschen</translation>
    </message>
    <message>
        <source>Change an entry</source>
        <translation>Einen Eintrag ändern</translation>
    </message>
    <message>
        <source>The portal has no such request.</source>
        <translation>Das Portal kennt keine solche Anfrage.</translation>
    </message>
    <message>
        <source>Show authors by name</source>
        <translation>Autoren mit Namen zeigen</translation>
    </message>
    <message>
        <source>Names of people; bots are told by number where the portal hides them.</source>
        <translation>Namen von Personen; Bots mit Nummer, wo das Portal sie verbirgt.</translation>
    </message>
    <message>
        <source>The permission Users is missing: authors are shown by number.</source>
        <translation>Das Zugriffsrecht „Nutzer“ fehlt: Autoren erscheinen mit Nummer.</translation>
    </message>
    <message>
        <source>See everything on a card</source>
        <translation>Alles an einem Element sehen</translation>
    </message>
    <message>
        <source>A card lists only entries made on it. Entries bound to it later are not in its list.</source>
        <translation>Ein Element listet nur Einträge, die an ihm erstellt wurden. Später verknüpfte stehen nicht in seiner Liste.</translation>
    </message>
    <message>
        <source>See what is pinned</source>
        <translation>Angeheftetes sehen</translation>
    </message>
    <message>
        <source>The portal never tells.</source>
        <translation>Das Portal gibt es nie an.</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Choose another card</source>
        <translation>Anderes Element wählen</translation>
    </message>
    <message>
        <source>Read again from the portal</source>
        <translation>Erneut vom Portal lesen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Other ways to add</source>
        <translation>Andere Wege zum Hinzufügen</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Aus Datei hinzufügen…</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message>
        <source>Cards</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Art des Elements</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Element suchen</translation>
    </message>
    <message>
        <source>Title, name, phone, number, or the address of a card</source>
        <translation>Titel, Name, Telefon, Nummer oder Adresse eines Elements</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Remove from recent</source>
        <translation>Aus „Zuletzt geöffnet“ entfernen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>That was a webhook address.</source>
        <translation>Das war eine Webhook-Adresse.</translation>
    </message>
    <message>
        <source>It works like a password and was not kept. Add it as a connection.</source>
        <translation>Sie wirkt wie ein Passwort und wurde nicht gespeichert. Fügen Sie sie als Verbindung hinzu.</translation>
    </message>
    <message>
        <source>This card belongs to another portal: %1.</source>
        <translation>Dieses Element gehört zu einem anderen Portal: %1.</translation>
    </message>
    <message>
        <source>Open the connection to that portal first.</source>
        <translation>Öffnen Sie zuerst die Verbindung zu jenem Portal.</translation>
    </message>
    <message>
        <source>This is the form for a new card.</source>
        <translation>Das ist das Formular für ein neues Element.</translation>
    </message>
    <message>
        <source>It has no log yet.</source>
        <translation>Es hat noch keine Einträge.</translation>
    </message>
    <message>
        <source>This is the page of a person.</source>
        <translation>Das ist die Seite einer Person.</translation>
    </message>
    <message>
        <source>People have no log entries.</source>
        <translation>Personen haben keine Einträge.</translation>
    </message>
    <message>
        <source>No log entries can hang on this.</source>
        <translation>Hier kann es keine Einträge geben.</translation>
    </message>
    <message>
        <source>Use a lead, deal, contact, company, quote, invoice, order or an item of a smart process.</source>
        <translation>Wählen Sie Lead, Auftrag, Kontakt, Unternehmen, Angebot, Rechnung, Bestellung oder ein Element eines Smart-Prozesses.</translation>
    </message>
    <message>
        <source>Enter opens %1.</source>
        <translation>Eingabetaste öffnet %1.</translation>
    </message>
    <message>
        <source>Asking the portal…</source>
        <translation>Das Portal wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing known on this computer fits.</source>
        <translation>Auf diesem Computer ist nichts Passendes bekannt.</translation>
    </message>
    <message>
        <source>Only cards known on this computer.</source>
        <translation>Nur Elemente, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>Orders are found by their number only.</source>
        <translation>Bestellungen werden nur über die Nummer gefunden.</translation>
    </message>
    <message>
        <source>No card fits these words.</source>
        <translation>Kein Element passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Type a title, a name, a phone or a number.</source>
        <translation>Geben Sie Titel, Name, Telefon oder Nummer ein.</translation>
    </message>
    <message>
        <source>Cards that you open stand here.</source>
        <translation>Hier stehen die Elemente, die Sie öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries read, nothing is kept</source>
        <translation>
            <numerusform>%Ln Eintrag, nicht gespeichert</numerusform>
            <numerusform>%Ln Einträge, nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries kept on this computer</source>
        <translation>
            <numerusform>%Ln Eintrag auf diesem Computer</numerusform>
            <numerusform>%Ln Einträge auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
</context>
<context>
    <name>CardTexts</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Prepayment invoice</source>
        <translation>Anzahlungsrechnung</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Final invoice</source>
        <translation>Schlussrechnung</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Lost, under review</source>
        <translation>Verloren, in Analyse</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Konvertiert</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>Unqualifiziert</translation>
    </message>
    <message>
        <source>With the client</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes this condition</source>
        <translation>„Entf“ entfernt diese Bedingung</translation>
    </message>
</context>
<context>
    <name>ChooserButton</name>
    <message>
        <source>This filter is on</source>
        <translation>Dieser Filter ist aktiv</translation>
    </message>
</context>
<context>
    <name>ColorRow</name>
    <message>
        <source>Colour of the connection</source>
        <translation>Farbe der Verbindung</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Art des Elements</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <translation>Nummer des Elements</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Was die Spalte „%1“ enthält</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Keep it in the system keychain</source>
        <translation>Im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>This connection cannot read any log.</source>
        <translation>Diese Verbindung kann kein Protokoll lesen.</translation>
    </message>
    <message>
        <source>Its user is an extranet user: the portal shows such users no log entries.</source>
        <translation>Sein Nutzer ist ein Extranet-Nutzer: Solchen Nutzern zeigt das Portal keine Einträge.</translation>
    </message>
    <message>
        <source>It lacks the permission CRM. Add that permission in Bitrix24, or use another one.</source>
        <translation>Ihr fehlt das Zugriffsrecht „CRM“. Fügen Sie es in Bitrix24 hinzu oder nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Trotzdem verbinden</translation>
    </message>
    <message>
        <source>Without a keychain the secret is kept in memory only and asked for at the next start.</source>
        <translation>Ohne Schlüsselbund bleibt das Geheimnis nur im Arbeitsspeicher und wird beim nächsten Start erneut erfragt.</translation>
    </message>
    <message>
        <source>Go on in memory only for this run</source>
        <translation>Dieses Mal nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>What the portal said</source>
        <translation>Antwort des Portals</translation>
    </message>
</context>
<context>
    <name>ConnectionBars</name>
    <message>
        <source>No, stay</source>
        <translation>Nein, bleiben</translation>
    </message>
    <message>
        <source>The portal answers from another address: %1.</source>
        <translation>Das Portal antwortet von einer anderen Adresse: %1.</translation>
    </message>
    <message>
        <source>Was it renamed? If you go on there, the secret of this connection is used there from now on.</source>
        <translation>Wurde es umbenannt? Wenn Sie dort fortfahren, wird das Geheimnis dieser Verbindung künftig dort verwendet.</translation>
    </message>
    <message>
        <source>Yes, go on there</source>
        <translation>Ja, dort fortfahren</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Paste the address again</source>
        <translation>Adresse erneut einfügen</translation>
    </message>
    <message>
        <source>The webhook address of %1 is not on this computer any more.</source>
        <translation>Die Webhook-Adresse von %1 ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Schlüssel erneut eingeben</translation>
    </message>
    <message>
        <source>The key of %1 is not on this computer any more.</source>
        <translation>Der Schlüssel von %1 ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
        <source>Ask the keychain again</source>
        <translation>Schlüsselbund erneut fragen</translation>
    </message>
    <message>
        <source>What was read can be looked at. What you write waits in the outbox.</source>
        <translation>Gelesenes lässt sich ansehen. Was Sie schreiben, wartet im Postausgang.</translation>
    </message>
</context>
<context>
    <name>ConnectionButton</name>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionColor</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message numerus="yes">
        <source>%Ln entries, %1</source>
        <translation>
            <numerusform>%Ln Eintrag, %1</numerusform>
            <numerusform>%Ln Einträge, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Anfragekontingent</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>2 a second, up to %1 at once</source>
        <translation>2 pro Sekunde, bis zu %1 auf einmal</translation>
    </message>
    <message>
        <source>Check the keychain</source>
        <translation>Schlüsselbund prüfen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>None: the portal is on this computer</source>
        <translation>Keines: Das Portal ist auf diesem Computer</translation>
    </message>
    <message>
        <source>In memory, for this run only</source>
        <translation>Im Arbeitsspeicher, nur für dieses Mal</translation>
    </message>
    <message>
        <source>In the system keychain</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Long lists</source>
        <translation>Lange Listen</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>As the portal’s</source>
        <translation>Wie die des Portals</translation>
    </message>
    <message>
        <source>%1 s behind the portal</source>
        <translation>%1 s hinter dem Portal</translation>
    </message>
    <message>
        <source>%1 s ahead of the portal</source>
        <translation>%1 s vor dem Portal</translation>
    </message>
    <message>
        <source>The portal does not tell</source>
        <translation>Das Portal sagt es nicht</translation>
    </message>
    <message>
        <source>Behind the gateway: not told</source>
        <translation>Hinter dem Gateway: nicht bekannt</translation>
    </message>
    <message>
        <source>No card with more than ten entries was read yet</source>
        <translation>Noch kein Element mit mehr als zehn Einträgen gelesen</translation>
    </message>
    <message>
        <source>All pages come</source>
        <translation>Alle Seiten kommen</translation>
    </message>
    <message>
        <source>Only the newest entries of a card can be read here</source>
        <translation>Hier sind nur die neuesten Einträge eines Elements lesbar</translation>
    </message>
    <message>
        <source>Told by the icons the portal offers.</source>
        <translation>Erkannt an den Symbolen, die das Portal anbietet.</translation>
    </message>
    <message>
        <source>Like 26.250, of May 2026</source>
        <translation>Wie 26.250, vom Mai 2026</translation>
    </message>
    <message>
        <source>Whoever may edit a card may add entries to it. Up to 7 entries can be pinned on a card.</source>
        <translation>Wer ein Element bearbeiten darf, darf ihm Einträge hinzufügen. An einem Element lassen sich bis zu 7 Einträge anheften.</translation>
    </message>
    <message>
        <source>Like 24.300, of January 2025</source>
        <translation>Wie 24.300, vom Januar 2025</translation>
    </message>
    <message>
        <source>Only administrators may add entries. Up to 3 entries can be pinned on a card. A note can be read even without a right to its card.</source>
        <translation>Nur Administratoren dürfen Einträge hinzufügen. An einem Element lassen sich bis zu 3 Einträge anheften. Eine Notiz ist auch ohne Recht auf ihr Element lesbar.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Who may add entries, and how many can be pinned on a card, shows itself when it is tried.</source>
        <translation>Wer Einträge hinzufügen darf und wie viele sich an einem Element anheften lassen, zeigt der Versuch.</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
</context>
<context>
    <name>ConnectionLabel</name>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben wird nach %1</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>In a new window</source>
        <translation>In neuem Fenster</translation>
    </message>
    <message>
        <source>What this connection can do…</source>
        <translation>Was diese Verbindung kann&#xa0;…</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Verbindung hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Demo portal</source>
        <translation>Demoportal</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>Change the name here</source>
        <translation>Namen hier ändern</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>Verbindung entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove, keep what was read</source>
        <translation>Entfernen, Gelesenes behalten</translation>
    </message>
    <message>
        <source>Do not remove</source>
        <translation>Nicht entfernen</translation>
    </message>
    <message>
        <source>Open cards</source>
        <translation>Elemente öffnen</translation>
    </message>
    <message>
        <source>What this connection can do</source>
        <translation>Was diese Verbindung kann</translation>
    </message>
    <message>
        <source>Limits and safety</source>
        <translation>Grenzen und Sicherheit</translation>
    </message>
    <message>
        <source>tested %1, answered in %2 ms</source>
        <translation>geprüft: %1, Antwort in %2 ms</translation>
    </message>
    <message>
        <source>This connection can delete nothing.</source>
        <translation>Diese Verbindung kann nichts löschen.</translation>
    </message>
    <message>
        <source>A webhook never can. It reads and adds.</source>
        <translation>Das kann ein Webhook nie. Er liest und fügt hinzu.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>What the portal said</source>
        <translation>Antwort des Portals</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>%1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Its address is taken out of the keychain. On the portal nothing changes. What was read and your drafts can go or stay in their file.</source>
        <translation>Die Adresse wird aus dem Schlüsselbund entfernt. Im Portal ändert sich nichts. Gelesenes und Ihre Entwürfe können in ihrer Datei bleiben oder mit entfernt werden.</translation>
    </message>
    <message>
        <source>Remove all of it</source>
        <translation>Alles entfernen</translation>
    </message>
</context>
<context>
    <name>CountFilter</name>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>DatesPopup</name>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Common spans</source>
        <translation>Übliche Zeiträume</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message numerus="yes">
        <source>The title holds %n character(s) that cannot be seen.</source>
        <extracomment>%n hidden characters</extracomment>
        <translation>
            <numerusform>Der Titel enthält %n unsichtbares Zeichen.</numerusform>
            <numerusform>Der Titel enthält %n unsichtbare Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n character(s) that cannot be seen.</source>
        <translation>
            <numerusform>Der Text enthält %n unsichtbares Zeichen.</numerusform>
            <numerusform>Der Text enthält %n unsichtbare Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title holds %n character(s) that turn the reading direction: others may read something else.</source>
        <translation>
            <numerusform>Der Titel enthält %n Zeichen, das die Leserichtung umkehrt: Andere lesen womöglich etwas anderes.</numerusform>
            <numerusform>Der Titel enthält %n Zeichen, die die Leserichtung umkehren: Andere lesen womöglich etwas anderes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n character(s) that turn the reading direction: others may read something else.</source>
        <translation>
            <numerusform>Der Text enthält %n Zeichen, das die Leserichtung umkehrt: Andere lesen womöglich etwas anderes.</numerusform>
            <numerusform>Der Text enthält %n Zeichen, die die Leserichtung umkehren: Andere lesen womöglich etwas anderes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The title is longer than %1 characters. Bitrix24 may cut it.</source>
        <translation>Der Titel ist länger als %1 Zeichen. Bitrix24 kürzt ihn möglicherweise.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters. Bitrix24 may cut it.</source>
        <translation>Der Text ist länger als %1 Zeichen. Bitrix24 kürzt ihn möglicherweise.</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Geben Sie einen Titel ein.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Geben Sie einen Text ein.</translation>
    </message>
    <message>
        <source>The portal has no icon “%1”. The entry will show none.</source>
        <translation>Das Portal hat kein Symbol „%1“. Der Eintrag wird ohne Symbol gezeigt.</translation>
    </message>
</context>
<context>
    <name>EditReview</name>
    <message>
        <source>What the edit does</source>
        <translation>Was die Änderung bewirkt</translation>
    </message>
    <message>
        <source>Add a correction instead</source>
        <translation>Stattdessen berichtigen</translation>
    </message>
    <message>
        <source>Reading the entry…</source>
        <translation>Der Eintrag wird gelesen …</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Before the entry is replaced</source>
        <translation>Bevor der Eintrag ersetzt wird</translation>
    </message>
    <message>
        <source>Before the correction is added</source>
        <translation>Bevor die Berichtigung hinzukommt</translation>
    </message>
    <message>
        <source>Replace the entry</source>
        <translation>Eintrag ersetzen</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Berichtigung hinzufügen</translation>
    </message>
    <message>
        <source>Before it is added again</source>
        <translation>Bevor er wieder hinzukommt</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Wieder hinzufügen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Nothing is sent before you begin it below.</source>
        <translation>Nichts wird gesendet, bevor Sie es unten beginnen.</translation>
    </message>
    <message>
        <source>The deleted entry does not come back.</source>
        <translation>Der gelöschte Eintrag kommt nicht zurück.</translation>
    </message>
    <message>
        <source>A new one is added that says the same, with what was known of it here.</source>
        <translation>Ein neuer mit demselben Inhalt kommt hinzu, mit dem, was hier von ihm bekannt war.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps. What does not work is undone.</source>
        <translation>
            <numerusform>%Ln Schritt. Was nicht geht, wird zurückgenommen.</numerusform>
            <numerusform>%Ln Schritte. Was nicht geht, wird zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on while you work elsewhere, and after a restart.</source>
        <translation>Es läuft weiter, während Sie anderes tun, und nach einem Neustart.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>%1 of %2</source>
        <comment>characters of a text, of the most it should have</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Close and keep the draft (Esc)</source>
        <translation>Schließen und Entwurf behalten (Esc)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>As it will look in the list</source>
        <translation>So sieht er in der Liste aus</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add entry (%1)</source>
        <translation>Hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>Deal #100 on acme.bitrix24.com</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>This connection cannot add entries.</source>
        <translation>Diese Verbindung kann keine Einträge hinzufügen.</translation>
    </message>
    <message>
        <source>A title and a text are needed.</source>
        <translation>Es fehlen Titel und Text.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Es fehlt ein Titel.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Es fehlt ein Text.</translation>
    </message>
    <message>
        <source>What is marked above forbids sending.</source>
        <translation>Was oben markiert ist, verhindert das Senden.</translation>
    </message>
    <message>
        <source>What is added cannot be changed, only added anew.</source>
        <translation>Hinzugefügtes lässt sich nicht ändern, nur neu hinzufügen.</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert: %1</translation>
    </message>
    <message>
        <source>The draft is not saved.</source>
        <translation>Der Entwurf ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Edit entry %1</source>
        <translation>Eintrag %1 ändern</translation>
    </message>
    <message>
        <source>The portal keeps it as it is until you begin.</source>
        <translation>Auf dem Portal bleibt er, wie er ist, bis Sie beginnen.</translation>
    </message>
    <message>
        <source>Look at the changes…</source>
        <translation>Änderungen ansehen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>It is added anew, then the old one is deleted: what that means is shown first.</source>
        <translation>Er wird neu hinzugefügt, dann der alte gelöscht: Was das heißt, wird vorher gezeigt.</translation>
    </message>
    <message>
        <source>This card has a draft.</source>
        <translation>Zu diesem Element gibt es einen Entwurf.</translation>
    </message>
    <message>
        <source>The copy would take its place.</source>
        <translation>Die Kopie träte an seine Stelle.</translation>
    </message>
    <message>
        <source>Replace the draft</source>
        <translation>Entwurf ersetzen</translation>
    </message>
    <message>
        <source>No field, so it stays as it is: %1.</source>
        <translation>Kein Feld, es bleibt also, wie es ist: %1.</translation>
    </message>
    <message>
        <source>There are {%1}.</source>
        <translation>Es gibt {%1}.</translation>
    </message>
    <message>
        <source>Your text would take its place. Until then it stays the draft of the card you came from.</source>
        <translation>Ihr Text würde an seine Stelle treten. Bis dahin bleibt er der Entwurf des Elements, von dem Sie kommen.</translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <source>deleted here</source>
        <translation>hier gelöscht</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>fehlt seit %1</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>verborgene Zeichen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Entry %1, being read</source>
        <translation>Eintrag %1, wird gelesen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>On the portal: %1</source>
        <translation>Im Portal: %1</translation>
    </message>
    <message numerus="yes">
        <source>The portal has shown %n version(s) of it.</source>
        <translation>
            <numerusform>Das Portal hat davon %n Fassung gezeigt.</numerusform>
            <numerusform>Das Portal hat davon %n Fassungen gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Icon: %1</source>
        <translation>Symbol: %1</translation>
    </message>
    <message>
        <source>of another card</source>
        <translation>eines anderen Elements</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message numerus="yes">
        <source>bound to %n other card(s)</source>
        <translation>
            <numerusform>mit %n weiteren Element verknüpft</numerusform>
            <numerusform>mit %n weiteren Elementen verknüpft</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1, bound to this card</source>
        <translation>An %1 erstellt, mit diesem Element verknüpft</translation>
    </message>
    <message numerus="yes">
        <source>Bound to %n other card(s)</source>
        <translation>
            <numerusform>Mit %n weiteren Element verknüpft</numerusform>
            <numerusform>Mit %n weiteren Elementen verknüpft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
        <source>Choose an entry in the list to see all of it here.</source>
        <translation>Wählen Sie einen Eintrag in der Liste, um ihn hier ganz zu sehen.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy title and text</source>
        <translation>Titel und Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Element öffnen</translation>
    </message>
    <message>
        <source>Open the card in the browser</source>
        <translation>Element im Browser öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 · %2 · entry %3</source>
        <translation>%1 · %2 · Eintrag %3</translation>
    </message>
    <message>
        <source>Deleted from here.</source>
        <translation>Von hier aus gelöscht.</translation>
    </message>
    <message>
        <source>This is its last content; it is kept on this computer only.</source>
        <translation>Das ist der letzte Inhalt; er liegt nur noch auf diesem Computer.</translation>
    </message>
    <message>
        <source>No longer on the portal.</source>
        <translation>Nicht mehr im Portal.</translation>
    </message>
    <message>
        <source>It was missed first %1. This is its last content.</source>
        <translation>Erstmals vermisst: %1. Das ist der letzte bekannte Inhalt.</translation>
    </message>
    <message>
        <source>They can split words and fool searches.</source>
        <translation>Sie können Wörter trennen und die Suche täuschen.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s) in the text.</source>
        <translation>
            <numerusform>%n verborgenes Zeichen im Text.</numerusform>
            <numerusform>%n verborgene Zeichen im Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s) in the title.</source>
        <translation>
            <numerusform>%n verborgenes Zeichen im Titel.</numerusform>
            <numerusform>%n verborgene Zeichen im Titel.</numerusform>
        </translation>
    </message>
    <message>
        <source>no date that can be read</source>
        <translation>kein lesbares Datum</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>On the portal: %1</source>
        <translation>Im Portal: %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>%1 (user %2)</source>
        <translation>%1 (Nutzer %2)</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>made with this program</source>
        <translation>mit diesem Programm erstellt</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Zuerst gelesen</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n version(s) so far</source>
        <translation>
            <numerusform>%1; bisher %n Fassung</numerusform>
            <numerusform>%1; bisher %n Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; unchanged in %n reading(s)</source>
        <translation>
            <numerusform>%1; %n-mal gelesen, unverändert</numerusform>
            <numerusform>%1; %n-mal gelesen, unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>Fehlt seit</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>Zurück zur Liste (%1)</translation>
    </message>
    <message>
        <source>Pin on top of this card</source>
        <translation>Oben an diesem Element anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned from here</source>
        <translation>Von hier angeheftet</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpinned from here</source>
        <translation>Von hier gelöst</translation>
    </message>
    <message>
        <source>Not known: the portal does not tell</source>
        <translation>Nicht bekannt: Das Portal sagt es nicht</translation>
    </message>
    <message>
        <source>Pinned on top of this card.</source>
        <translation>Oben an diesem Element angeheftet.</translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <translation>Gelöst.</translation>
    </message>
    <message>
        <source>Bound to %1.</source>
        <translation>Mit %1 verknüpft.</translation>
    </message>
    <message>
        <source>Removed from %1.</source>
        <translation>Von %1 entfernt.</translation>
    </message>
    <message>
        <source>This is the last card of the entry.</source>
        <translation>Das ist das letzte Element des Eintrags.</translation>
    </message>
    <message>
        <source>Without it nobody can reach the entry any more, nor add a card.</source>
        <translation>Ohne es kann niemand mehr den Eintrag erreichen oder ein Element hinzufügen.</translation>
    </message>
    <message>
        <source>Remove it all the same</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>It is not known yet whether this was done.</source>
        <translation>Noch ist nicht bekannt, ob das geschehen ist.</translation>
    </message>
    <message>
        <source>The outbox goes on with it.</source>
        <translation>Der Ausgang kümmert sich weiter darum.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy as BB code</source>
        <translation>Als BB-Code kopieren</translation>
    </message>
</context>
<context>
    <name>EntryEditing</name>
    <message>
        <source>Took the place of entry %1</source>
        <translation>Trat an die Stelle von Eintrag %1</translation>
    </message>
    <message>
        <source>Entry %1 took its place</source>
        <translation>Eintrag %1 trat an seine Stelle</translation>
    </message>
    <message>
        <source>Corrects entry %1</source>
        <translation>Berichtigt Eintrag %1</translation>
    </message>
    <message>
        <source>Corrected by entry %1</source>
        <translation>Berichtigt durch Eintrag %1</translation>
    </message>
    <message>
        <source>Says again what entry %1 said</source>
        <translation>Sagt noch einmal, was Eintrag %1 sagte</translation>
    </message>
    <message>
        <source>Added again as entry %1</source>
        <translation>Wieder hinzugefügt als Eintrag %1</translation>
    </message>
    <message>
        <source>Copy of entry %1</source>
        <translation>Kopie von Eintrag %1</translation>
    </message>
    <message>
        <source>Copied as entry %1</source>
        <translation>Kopiert als Eintrag %1</translation>
    </message>
    <message>
        <source>Entries linked to it</source>
        <translation>Verknüpfte Einträge</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add it anew with another text and delete the old one</source>
        <translation>Mit anderem Text neu hinzufügen und den alten löschen</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Wieder hinzufügen</translation>
    </message>
    <message>
        <source>Add a new entry that says the same; the deleted one does not come back</source>
        <translation>Einen neuen Eintrag mit demselben Inhalt hinzufügen; der gelöschte kommt nicht zurück</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Write a new entry that begins as this one</source>
        <translation>Einen neuen Eintrag schreiben, der wie dieser beginnt</translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message>
        <source>Log entries</source>
        <translation>Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
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
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>What the portal said</source>
        <translation>Antwort des Portals</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The portal cannot be reached.</source>
        <translation>Das Portal ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Prüfen Sie das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam rechtzeitig keine Antwort.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The portal does not accept this connection.</source>
        <translation>Das Portal nimmt diese Verbindung nicht an.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie sich neu.</translation>
    </message>
    <message>
        <source>You may not do this on the portal.</source>
        <translation>Das dürfen Sie im Portal nicht.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal.</source>
        <translation>Wenden Sie sich an einen Administrator des Portals.</translation>
    </message>
    <message>
        <source>This does not exist.</source>
        <translation>Das gibt es nicht.</translation>
    </message>
    <message>
        <source>Check it and refresh.</source>
        <translation>Prüfen Sie es, und aktualisieren Sie.</translation>
    </message>
    <message>
        <source>The portal is busy.</source>
        <translation>Das Portal ist ausgelastet.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The portal refused this.</source>
        <translation>Das Portal hat das abgelehnt.</translation>
    </message>
    <message>
        <source>Read what the portal said.</source>
        <translation>Lesen Sie die Antwort des Portals.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Portals ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This was sent, but the answer was lost: it may or may not have happened.</source>
        <translation>Das wurde gesendet, aber die Antwort ging verloren: Vielleicht ist es geschehen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Do not send it again yet: the newest entries are read to find out.</source>
        <translation>Senden Sie es noch nicht erneut: Die neuesten Einträge werden gelesen, um es herauszufinden.</translation>
    </message>
    <message>
        <source>Saving on this computer did not work.</source>
        <translation>Das Speichern auf diesem Computer ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Das lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Something went wrong inside Timeline Desk.</source>
        <translation>In Timeline Desk ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Please report this with the request log.</source>
        <translation>Bitte melden Sie das zusammen mit dem Anfrageprotokoll.</translation>
    </message>
    <message>
        <source>The sign-in service could not read the request.</source>
        <translation>Der Anmeldedienst konnte die Anfrage nicht lesen.</translation>
    </message>
    <message>
        <source>Sign in again. If it stays, please report this with the request log.</source>
        <translation>Melden Sie sich erneut an. Bleibt es dabei, melden Sie das bitte zusammen mit dem Anfrageprotokoll.</translation>
    </message>
    <message>
        <source>The application&apos;s id or secret is wrong, or it is not installed on the portal.</source>
        <translation>ID oder geheimer Schlüssel der Anwendung ist falsch, oder sie ist im Portal nicht installiert.</translation>
    </message>
    <message>
        <source>Copy both again from the application&apos;s page in Bitrix24.</source>
        <translation>Kopieren Sie beides erneut von der Seite der Anwendung in Bitrix24.</translation>
    </message>
    <message>
        <source>The application does not belong to this portal.</source>
        <translation>Die Anwendung gehört nicht zu diesem Portal.</translation>
    </message>
    <message>
        <source>Copy its id and secret again from the application&apos;s page in Bitrix24.</source>
        <translation>Kopieren Sie ID und geheimen Schlüssel erneut von der Seite der Anwendung in Bitrix24.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used already.</source>
        <translation>Die Anmeldung hat zu lange gedauert oder wurde bereits verwendet.</translation>
    </message>
    <message>
        <source>Sign in again in the browser.</source>
        <translation>Melden Sie sich im Browser erneut an.</translation>
    </message>
    <message>
        <source>The code of the sign-in is not valid any more.</source>
        <translation>Der Code der Anmeldung gilt nicht mehr.</translation>
    </message>
    <message>
        <source>More was asked for than the application was given on the portal.</source>
        <translation>Es wurde mehr verlangt, als der Anwendung im Portal erlaubt ist.</translation>
    </message>
    <message>
        <source>Ask an administrator to tick CRM and users on the application&apos;s page.</source>
        <translation>Bitten Sie einen Administrator, auf der Seite der Anwendung „CRM“ und „Nutzer“ anzukreuzen.</translation>
    </message>
    <message>
        <source>The paid period of the application is over.</source>
        <translation>Der bezahlte Zeitraum der Anwendung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to renew it.</source>
        <translation>Bitten Sie einen Administrator des Portals, ihn zu verlängern.</translation>
    </message>
    <message>
        <source>The licence of the portal has to be confirmed.</source>
        <translation>Die Lizenz des Portals muss bestätigt werden.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to confirm it.</source>
        <translation>Bitten Sie einen Administrator des Portals, sie zu bestätigen.</translation>
    </message>
    <message>
        <source>The gateway found something missing or wrong in this.</source>
        <translation>Dem Gateway fehlt hier etwas, oder etwas ist falsch.</translation>
    </message>
    <message>
        <source>Check what you entered; what the portal said names the field.</source>
        <translation>Prüfen Sie Ihre Eingabe; die Antwort des Portals nennt das Feld.</translation>
    </message>
    <message>
        <source>The gateway does not accept one of the values.</source>
        <translation>Das Gateway nimmt einen der Werte nicht an.</translation>
    </message>
    <message>
        <source>The gateway cannot link entries to cards of this type.</source>
        <translation>Das Gateway kann Einträge nicht mit Elementen dieser Art verknüpfen.</translation>
    </message>
    <message>
        <source>Choose a card of another type.</source>
        <translation>Wählen Sie ein Element anderer Art.</translation>
    </message>
    <message>
        <source>Only the application that made an entry can delete it; a personal key never can.</source>
        <translation>Einen Eintrag kann nur die Anwendung löschen, die ihn erstellt hat; ein persönlicher Schlüssel kann es nie.</translation>
    </message>
    <message>
        <source>Connect with the key of the application that made it.</source>
        <translation>Verbinden Sie sich mit dem Schlüssel der Anwendung, die ihn erstellt hat.</translation>
    </message>
    <message>
        <source>This entry is no longer on the portal.</source>
        <translation>Dieser Eintrag ist nicht mehr im Portal.</translation>
    </message>
    <message>
        <source>Refresh the list. Its last content stays here.</source>
        <translation>Aktualisieren Sie die Liste. Sein letzter Inhalt bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>This entry has no note.</source>
        <translation>Dieser Eintrag hat keine Notiz.</translation>
    </message>
    <message>
        <source>Write one if you like.</source>
        <translation>Schreiben Sie eine, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>The gateway was not given a key.</source>
        <translation>Das Gateway hat keinen Schlüssel erhalten.</translation>
    </message>
    <message>
        <source>Enter the key of this connection again.</source>
        <translation>Geben Sie den Schlüssel dieser Verbindung erneut ein.</translation>
    </message>
    <message>
        <source>The gateway does not know this key.</source>
        <translation>Das Gateway kennt diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Copy the key again, or create a new one.</source>
        <translation>Kopieren Sie den Schlüssel erneut, oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The gateway does not know the key of this application.</source>
        <translation>Das Gateway kennt den Schlüssel dieser Anwendung nicht.</translation>
    </message>
    <message>
        <source>Copy the application&apos;s key again, or create a new one.</source>
        <translation>Kopieren Sie den Schlüssel der Anwendung erneut, oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The key was withdrawn.</source>
        <translation>Der Schlüssel wurde widerrufen.</translation>
    </message>
    <message>
        <source>Create a new key and connect with it.</source>
        <translation>Erstellen Sie einen neuen Schlüssel, und verbinden Sie sich damit.</translation>
    </message>
    <message>
        <source>This key works only together with a sign-in.</source>
        <translation>Dieser Schlüssel gilt nur zusammen mit einer Anmeldung.</translation>
    </message>
    <message>
        <source>Enter the sign-in of the application, or use a personal key.</source>
        <translation>Geben Sie die Anmeldung der Anwendung ein, oder verwenden Sie einen persönlichen Schlüssel.</translation>
    </message>
    <message>
        <source>The sign-in of this key has run out.</source>
        <translation>Die Anmeldung zu diesem Schlüssel ist abgelaufen.</translation>
    </message>
    <message>
        <source>Enter a new sign-in for this connection.</source>
        <translation>Geben Sie für diese Verbindung eine neue Anmeldung ein.</translation>
    </message>
    <message>
        <source>This key was given no access to the CRM.</source>
        <translation>Dieser Schlüssel hat keinen Zugriff auf das CRM.</translation>
    </message>
    <message>
        <source>Create a key that includes CRM and connect with it.</source>
        <translation>Erstellen Sie einen Schlüssel mit Zugriff auf das CRM, und verbinden Sie sich damit.</translation>
    </message>
    <message>
        <source>This is a key for administration: it cannot see any cards.</source>
        <translation>Das ist ein Verwaltungsschlüssel: Er kann keine Elemente sehen.</translation>
    </message>
    <message>
        <source>Connect with a personal or an application key.</source>
        <translation>Verbinden Sie sich mit einem persönlichen Schlüssel oder dem einer Anwendung.</translation>
    </message>
    <message>
        <source>This needs a key for administration.</source>
        <translation>Dafür ist ein Verwaltungsschlüssel nötig.</translation>
    </message>
    <message>
        <source>Ask the owner of the gateway account for it.</source>
        <translation>Bitten Sie den Inhaber des Gateway-Kontos darum.</translation>
    </message>
    <message>
        <source>Bitrix24 refused this behind the gateway.</source>
        <translation>Bitrix24 hat das hinter dem Gateway abgelehnt.</translation>
    </message>
    <message>
        <source>The gateway is getting too many requests with this key.</source>
        <translation>Das Gateway erhält zu viele Anfragen mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>The gateway has stopped this connection for a minute after many equal errors.</source>
        <translation>Das Gateway hat diese Verbindung nach vielen gleichen Fehlern für eine Minute angehalten.</translation>
    </message>
    <message>
        <source>The gateway cannot reach the portal at the moment.</source>
        <translation>Das Gateway erreicht das Portal derzeit nicht.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The portal was too busy to answer the gateway in time.</source>
        <translation>Das Portal war zu ausgelastet, um dem Gateway rechtzeitig zu antworten.</translation>
    </message>
    <message>
        <source>Something went wrong inside the gateway.</source>
        <translation>Im Gateway ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>More was asked of the gateway at once than it allows.</source>
        <translation>Vom Gateway wurde mehr auf einmal verlangt, als es erlaubt.</translation>
    </message>
    <message>
        <source>This is a mistake in Timeline Desk. Please report it with the request log.</source>
        <translation>Das ist ein Fehler in Timeline Desk. Bitte melden Sie ihn zusammen mit dem Anfrageprotokoll.</translation>
    </message>
    <message>
        <source>The gateway was not told which card is meant.</source>
        <translation>Dem Gateway wurde nicht gesagt, welches Element gemeint ist.</translation>
    </message>
    <message>
        <source>The portal lets other programs in only with a paid plan or subscription, or not for this user.</source>
        <translation>Das Portal lässt andere Programme nur mit bezahltem Tarif oder Abonnement zu, oder nicht für diesen Nutzer.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal whether its plan includes access for other programs.</source>
        <translation>Fragen Sie einen Administrator des Portals, ob der Tarif den Zugriff anderer Programme einschließt.</translation>
    </message>
    <message>
        <source>You may not add entries to this card.</source>
        <translation>Sie dürfen diesem Element keine Einträge hinzufügen.</translation>
    </message>
    <message>
        <source>Ask for the right to edit the card. Some portals let only administrators add entries.</source>
        <translation>Bitten Sie um das Recht, das Element zu bearbeiten. In manchen Portalen dürfen nur Administratoren Einträge hinzufügen.</translation>
    </message>
    <message>
        <source>Only an administrator of the portal may delete entries.</source>
        <translation>Nur ein Administrator des Portals darf Einträge löschen.</translation>
    </message>
    <message>
        <source>Ask an administrator to delete it through the application that made it.</source>
        <translation>Bitten Sie einen Administrator, ihn mit der Anwendung zu löschen, die ihn erstellt hat.</translation>
    </message>
    <message>
        <source>You may not read the log of this card.</source>
        <translation>Sie dürfen die Einträge dieses Elements nicht lesen.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal for the right to see the card.</source>
        <translation>Bitten Sie einen Administrator des Portals um das Recht, das Element zu sehen.</translation>
    </message>
    <message>
        <source>You may not see this card.</source>
        <translation>Sie dürfen dieses Element nicht sehen.</translation>
    </message>
    <message>
        <source>Only an administrator of the portal may change icons.</source>
        <translation>Nur ein Administrator des Portals darf Symbole ändern.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to do it.</source>
        <translation>Bitten Sie einen Administrator des Portals, es zu tun.</translation>
    </message>
    <message>
        <source>Only an administrator of the portal may change logos.</source>
        <translation>Nur ein Administrator des Portals darf Logos ändern.</translation>
    </message>
    <message>
        <source>You have no permission for this on the portal.</source>
        <translation>Ihnen fehlt dafür im Portal das Zugriffsrecht.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal for the right, or use the connection of another user.</source>
        <translation>Bitten Sie einen Administrator des Portals um das Recht, oder verwenden Sie die Verbindung eines anderen Nutzers.</translation>
    </message>
    <message>
        <source>There is no such card on the portal.</source>
        <translation>Dieses Element gibt es im Portal nicht.</translation>
    </message>
    <message>
        <source>Check the number. The card may have been deleted.</source>
        <translation>Prüfen Sie die Nummer. Vielleicht wurde das Element gelöscht.</translation>
    </message>
    <message>
        <source>The portal has no icon with this code.</source>
        <translation>Das Portal hat kein Symbol mit diesem Code.</translation>
    </message>
    <message>
        <source>Refresh the list of icons. Icons of Bitrix24 itself stay.</source>
        <translation>Aktualisieren Sie die Liste der Symbole. Symbole von Bitrix24 selbst bleiben.</translation>
    </message>
    <message>
        <source>The portal has no logo with this code.</source>
        <translation>Das Portal hat kein Logo mit diesem Code.</translation>
    </message>
    <message>
        <source>Refresh the list of logos. Logos of Bitrix24 itself stay.</source>
        <translation>Aktualisieren Sie die Liste der Logos. Logos von Bitrix24 selbst bleiben.</translation>
    </message>
    <message>
        <source>There is no note here.</source>
        <translation>Hier gibt es keine Notiz.</translation>
    </message>
    <message>
        <source>Refresh the entry: the note or its link may be gone.</source>
        <translation>Aktualisieren Sie den Eintrag: Die Notiz oder ihre Verknüpfung fehlt vielleicht inzwischen.</translation>
    </message>
    <message>
        <source>The portal does not find what this was about.</source>
        <translation>Das Portal findet nicht, worum es hier ging.</translation>
    </message>
    <message>
        <source>Refresh: it may have been deleted.</source>
        <translation>Aktualisieren Sie: Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>The card this entry is meant for does not exist.</source>
        <translation>Das Element, für das dieser Eintrag bestimmt ist, gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another card. This one may have been deleted.</source>
        <translation>Wählen Sie ein anderes Element. Dieses wurde vielleicht gelöscht.</translation>
    </message>
    <message>
        <source>The portal cannot look up cards of this type.</source>
        <translation>Das Portal kann Elemente dieser Art nicht nachschlagen.</translation>
    </message>
    <message>
        <source>Open the card by its number or address.</source>
        <translation>Öffnen Sie das Element über seine Nummer oder Adresse.</translation>
    </message>
    <message>
        <source>Only the application that made an entry can delete it; an entry made through a webhook nobody can.</source>
        <translation>Einen Eintrag kann nur die Anwendung löschen, die ihn erstellt hat; einen per Webhook erstellten niemand.</translation>
    </message>
    <message>
        <source>Connect through the application that made it. Bitrix24 has no other way.</source>
        <translation>Verbinden Sie sich über die Anwendung, die ihn erstellt hat. Einen anderen Weg bietet Bitrix24 nicht.</translation>
    </message>
    <message>
        <source>The portal does not take this picture as an icon.</source>
        <translation>Das Portal nimmt dieses Bild nicht als Symbol an.</translation>
    </message>
    <message>
        <source>Use a PNG picture of exactly 24 by 24 pixels.</source>
        <translation>Verwenden Sie ein PNG-Bild mit genau 24 × 24 Pixeln.</translation>
    </message>
    <message>
        <source>The portal does not take this picture as a logo.</source>
        <translation>Das Portal nimmt dieses Bild nicht als Logo an.</translation>
    </message>
    <message>
        <source>Use a PNG picture of exactly 60 by 60 pixels.</source>
        <translation>Verwenden Sie ein PNG-Bild mit genau 60 × 60 Pixeln.</translation>
    </message>
    <message>
        <source>The portal cannot search cards of this type in this way.</source>
        <translation>Das Portal kann Elemente dieser Art so nicht suchen.</translation>
    </message>
    <message>
        <source>Search with other words, or open the card by its number.</source>
        <translation>Suchen Sie mit anderen Wörtern, oder öffnen Sie das Element über seine Nummer.</translation>
    </message>
    <message>
        <source>The portal does not accept one of the values sent.</source>
        <translation>Das Portal nimmt einen der gesendeten Werte nicht an.</translation>
    </message>
    <message>
        <source>Check what you entered: a picture may have the wrong size, a text may be empty.</source>
        <translation>Prüfen Sie Ihre Eingabe: Vielleicht hat ein Bild die falsche Größe, oder ein Text ist leer.</translation>
    </message>
    <message>
        <source>The portal could not store the picture.</source>
        <translation>Das Portal konnte das Bild nicht speichern.</translation>
    </message>
    <message>
        <source>Try again later. The portal may have no space left; its administrator knows.</source>
        <translation>Versuchen Sie es später erneut. Vielleicht hat das Portal keinen Speicherplatz mehr; sein Administrator weiß es.</translation>
    </message>
    <message>
        <source>The portal has a picture with this code already, or keeps the code for itself.</source>
        <translation>Das Portal hat schon ein Bild mit diesem Code, oder der Code ist reserviert.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Wählen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>The picture has no code.</source>
        <translation>Das Bild hat keinen Code.</translation>
    </message>
    <message>
        <source>Give it a code of small letters, digits and hyphens.</source>
        <translation>Geben Sie ihm einen Code aus Kleinbuchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>The portal could not pin or unpin this entry.</source>
        <translation>Das Portal konnte diesen Eintrag nicht anheften oder lösen.</translation>
    </message>
    <message>
        <source>Refresh the card and try again.</source>
        <translation>Aktualisieren Sie das Element, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This card has as many pinned entries as the portal allows.</source>
        <translation>An diesem Element sind so viele Einträge angeheftet, wie das Portal erlaubt.</translation>
    </message>
    <message>
        <source>Unpin another entry first.</source>
        <translation>Lösen Sie zuerst einen anderen angehefteten Eintrag.</translation>
    </message>
    <message>
        <source>The entry lacks something the portal needs.</source>
        <translation>Dem Eintrag fehlt etwas, das das Portal braucht.</translation>
    </message>
    <message>
        <source>Fill in the title and the text, and choose a card.</source>
        <translation>Füllen Sie Titel und Text aus, und wählen Sie ein Element.</translation>
    </message>
    <message>
        <source>The portal refused this in its own words, without a code.</source>
        <translation>Das Portal hat das mit eigenen Worten abgelehnt, ohne Code.</translation>
    </message>
    <message>
        <source>Something the portal needs was missing or of the wrong kind.</source>
        <translation>Etwas, das das Portal braucht, fehlte oder hatte die falsche Form.</translation>
    </message>
    <message>
        <source>Check what you entered. If it is right, please report this with the request log.</source>
        <translation>Prüfen Sie Ihre Eingabe. Ist sie richtig, melden Sie das bitte zusammen mit dem Anfrageprotokoll.</translation>
    </message>
    <message>
        <source>The activity does not exist.</source>
        <translation>Diese Aktivität gibt es nicht.</translation>
    </message>
    <message>
        <source>This activity belongs to an application.</source>
        <translation>Diese Aktivität gehört zu einer Anwendung.</translation>
    </message>
    <message>
        <source>Open it in Bitrix24.</source>
        <translation>Öffnen Sie sie in Bitrix24.</translation>
    </message>
    <message>
        <source>The entry is not linked to this card.</source>
        <translation>Der Eintrag ist nicht mit diesem Element verknüpft.</translation>
    </message>
    <message>
        <source>Refresh the entry to see its links.</source>
        <translation>Aktualisieren Sie den Eintrag, um seine Verknüpfungen zu sehen.</translation>
    </message>
    <message>
        <source>The portal cannot use the number of the entry.</source>
        <translation>Das Portal kann die Nummer des Eintrags nicht verwenden.</translation>
    </message>
    <message>
        <source>Refresh the list and try again.</source>
        <translation>Aktualisieren Sie die Liste, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The portal cannot use the number of the card.</source>
        <translation>Das Portal kann die Nummer des Elements nicht verwenden.</translation>
    </message>
    <message>
        <source>Choose the card again.</source>
        <translation>Wählen Sie das Element erneut.</translation>
    </message>
    <message>
        <source>The portal cannot link entries to cards of this type.</source>
        <translation>Das Portal kann Einträge nicht mit Elementen dieser Art verknüpfen.</translation>
    </message>
    <message>
        <source>This does not exist, or you may not see it.</source>
        <translation>Das gibt es nicht, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>Refresh. If it should be there, ask an administrator for the right.</source>
        <translation>Aktualisieren Sie. Sollte es da sein, bitten Sie einen Administrator um das Recht.</translation>
    </message>
    <message>
        <source>There is no portal under this address, or you are offline.</source>
        <translation>Unter dieser Adresse gibt es kein Portal, oder Sie sind offline.</translation>
    </message>
    <message>
        <source>Check the network and the address of the portal.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse des Portals.</translation>
    </message>
    <message>
        <source>The portal&apos;s server refuses connections.</source>
        <translation>Der Server des Portals lehnt Verbindungen ab.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, check the address with an administrator.</source>
        <translation>Versuchen Sie es später erneut. Bleibt es dabei, prüfen Sie die Adresse mit einem Administrator.</translation>
    </message>
    <message>
        <source>The connection to the portal broke.</source>
        <translation>Die Verbindung zum Portal ist abgebrochen.</translation>
    </message>
    <message>
        <source>The portal&apos;s server did not answer the call in time.</source>
        <translation>Der Server des Portals hat den Verbindungsversuch nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The portal took too long to answer.</source>
        <translation>Das Portal hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Try again later; the portal may be busy.</source>
        <translation>Versuchen Sie es später erneut; vielleicht ist das Portal ausgelastet.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate cannot be trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat des Portals ist nicht zu trauen; darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If your company uses its own certificates, add its file in the settings.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Nutzt Ihr Unternehmen eigene Zertifikate, fügen Sie die Datei in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>The proxy server of your network did not let this through.</source>
        <translation>Der Proxyserver Ihres Netzwerks hat das nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy server of your network wants a name and password.</source>
        <translation>Der Proxyserver Ihres Netzwerks verlangt Name und Passwort.</translation>
    </message>
    <message>
        <source>Enter them in the settings.</source>
        <translation>Geben Sie beides in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of the portal: a sign-in page of the network, or the portal is under maintenance.</source>
        <translation>Statt einer Antwort des Portals kam eine Webseite: eine Anmeldeseite des Netzwerks, oder das Portal wird gewartet.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see what it is, then try again.</source>
        <translation>Öffnen Sie das Portal im Browser, um nachzusehen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer was empty.</source>
        <translation>Die Antwort des Portals war leer.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer broke off in the middle.</source>
        <translation>Die Antwort des Portals brach mittendrin ab.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer was damaged on its way.</source>
        <translation>Die Antwort des Portals wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Try again. A proxy server may be in between.</source>
        <translation>Versuchen Sie es erneut. Vielleicht liegt ein Proxyserver dazwischen.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer was too large and was not read.</source>
        <translation>Die Antwort des Portals war zu groß und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Ask for less at once, or look at it in Bitrix24.</source>
        <translation>Fragen Sie weniger auf einmal ab, oder sehen Sie es sich in Bitrix24 an.</translation>
    </message>
    <message>
        <source>The portal&apos;s answer cannot be understood.</source>
        <translation>Die Antwort des Portals ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Bitrix24 portal, then try again.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem Bitrix24-Portal gehört, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The portal answered in a form that is not known here.</source>
        <translation>Das Portal hat in einer hier unbekannten Form geantwortet.</translation>
    </message>
    <message>
        <source>Check that the address is that of a Bitrix24 portal. If it is, please report this with the request log.</source>
        <translation>Prüfen Sie, ob die Adresse zu einem Bitrix24-Portal gehört. Falls ja, melden Sie das bitte zusammen mit dem Anfrageprotokoll.</translation>
    </message>
    <message>
        <source>The portal left this request out of a group of requests.</source>
        <translation>Das Portal hat diese Anfrage aus einer Gruppe von Anfragen ausgelassen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The portal is overloaded or under maintenance.</source>
        <translation>Das Portal ist überlastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>The portal is switched off at the moment: its licence or plan may have to be renewed.</source>
        <translation>Das Portal ist derzeit abgeschaltet: Vielleicht muss die Lizenz oder der Tarif verlängert werden.</translation>
    </message>
    <message>
        <source>Open the portal in a browser to see why.</source>
        <translation>Öffnen Sie das Portal im Browser, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The portal has a new address.</source>
        <translation>Das Portal hat eine neue Adresse.</translation>
    </message>
    <message>
        <source>Confirm the new address, then try again.</source>
        <translation>Bestätigen Sie die neue Adresse, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The portal has a new address, and it was decided not to follow it.</source>
        <translation>Das Portal hat eine neue Adresse, der auf Wunsch nicht gefolgt wurde.</translation>
    </message>
    <message>
        <source>Connect again with the new address if you trust it.</source>
        <translation>Verbinden Sie sich mit der neuen Adresse, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <source>The portal wanted to lead to an address that is not secure, so nothing was sent there.</source>
        <translation>Das Portal verwies auf eine unsichere Adresse; dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask an administrator for the right address.</source>
        <translation>Fragen Sie einen Administrator nach der richtigen Adresse.</translation>
    </message>
    <message>
        <source>The portal sends from one address to the next without end.</source>
        <translation>Das Portal verweist endlos von einer Adresse zur nächsten.</translation>
    </message>
    <message>
        <source>The portal does not give out this picture.</source>
        <translation>Das Portal gibt dieses Bild nicht heraus.</translation>
    </message>
    <message>
        <source>A drawing stands in its place.</source>
        <translation>An seiner Stelle steht eine Zeichnung.</translation>
    </message>
    <message>
        <source>The portal no longer accepts this connection.</source>
        <translation>Das Portal nimmt diese Verbindung nicht mehr an.</translation>
    </message>
    <message>
        <source>Create a new webhook in Bitrix24 and connect with its address.</source>
        <translation>Erstellen Sie in Bitrix24 einen neuen Webhook, und verbinden Sie sich mit dessen Adresse.</translation>
    </message>
    <message>
        <source>This ended before there was an answer.</source>
        <translation>Das endete, bevor eine Antwort da war.</translation>
    </message>
    <message>
        <source>The connection was closed before this was done.</source>
        <translation>Die Verbindung wurde geschlossen, bevor das erledigt war.</translation>
    </message>
    <message>
        <source>Open it and try again.</source>
        <translation>Öffnen Sie sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>Refresh to go on where it stopped.</source>
        <translation>Aktualisieren Sie, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing could be saved.</source>
        <translation>Der Datenträger ist voll; es konnte nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder of Timeline Desk cannot be written to.</source>
        <translation>In den Ordner von Timeline Desk kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder, then try again.</source>
        <translation>Prüfen Sie die Rechte des Ordners, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The data of this connection comes from a newer version of Timeline Desk and was left as it is.</source>
        <translation>Die Daten dieser Verbindung stammen von einer neueren Version von Timeline Desk und blieben unverändert.</translation>
    </message>
    <message>
        <source>Update Timeline Desk.</source>
        <translation>Aktualisieren Sie Timeline Desk.</translation>
    </message>
    <message>
        <source>A file of Timeline Desk is damaged.</source>
        <translation>Eine Datei von Timeline Desk ist beschädigt.</translation>
    </message>
    <message>
        <source>Move the file away or restore a backup, then open the connection again: entries are read from the portal anew.</source>
        <translation>Verschieben Sie die Datei, oder spielen Sie eine Sicherung ein, und öffnen Sie die Verbindung erneut: Die Einträge werden neu vom Portal gelesen.</translation>
    </message>
    <message>
        <source>Another copy of Timeline Desk is using the same data at this moment.</source>
        <translation>Timeline Desk läuft ein zweites Mal und verwendet gerade dieselben Daten.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A file of Timeline Desk cannot be opened.</source>
        <translation>Eine Datei von Timeline Desk lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that its folder exists and that you may read it.</source>
        <translation>Prüfen Sie, ob der Ordner existiert und Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>This was changed meanwhile, maybe by another copy of Timeline Desk.</source>
        <translation>Das wurde inzwischen geändert, vielleicht von einem zweiten Timeline Desk.</translation>
    </message>
    <message>
        <source>Look at its state now and decide again.</source>
        <translation>Sehen Sie sich den jetzigen Stand an, und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>You gave this up while it was not known whether the portal has done it. The entry may exist.</source>
        <translation>Sie haben das verworfen, als noch unbekannt war, ob das Portal es ausgeführt hat. Vielleicht gibt es den Eintrag.</translation>
    </message>
    <message>
        <source>Refresh the card before you write it again.</source>
        <translation>Aktualisieren Sie das Element, bevor Sie ihn erneut schreiben.</translation>
    </message>
    <message>
        <source>Timeline Desk ended while this was being sent. It may or may not have arrived.</source>
        <translation>Timeline Desk wurde während des Sendens beendet. Vielleicht ist es angekommen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Wait: the newest entries are read to find out. Do not write it again.</source>
        <translation>Warten Sie: Die neuesten Einträge werden gelesen, um es herauszufinden. Schreiben Sie ihn nicht erneut.</translation>
    </message>
    <message>
        <source>The portal does not say how many entries there are, so it cannot be proven that all were read.</source>
        <translation>Das Portal nennt die Zahl der Einträge nicht; dass alle gelesen wurden, ist daher nicht nachweisbar.</translation>
    </message>
    <message>
        <source>Refresh to try again.</source>
        <translation>Aktualisieren Sie, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Entries come and go on this card faster than they can be read.</source>
        <translation>Einträge kommen und gehen an diesem Element schneller, als sie gelesen werden können.</translation>
    </message>
    <message>
        <source>Refresh when it is quieter.</source>
        <translation>Aktualisieren Sie, wenn es ruhiger ist.</translation>
    </message>
    <message>
        <source>This computer has no keychain where the secret could be kept.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der das Geheimnis aufbewahren könnte.</translation>
    </message>
    <message>
        <source>Go on for this run only, or install a keychain such as GNOME Keyring or KWallet.</source>
        <translation>Fahren Sie nur für dieses Mal fort, oder installieren Sie einen Schlüsselbund wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your keychain did not let Timeline Desk have the secret.</source>
        <translation>Ihr Schlüsselbund hat Timeline Desk das Geheimnis nicht gegeben.</translation>
    </message>
    <message>
        <source>Try again and allow it when your keychain asks.</source>
        <translation>Versuchen Sie es erneut, und erlauben Sie es, wenn der Schlüsselbund fragt.</translation>
    </message>
    <message>
        <source>Your keychain did not work.</source>
        <translation>Ihr Schlüsselbund hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Try again, or go on for this run only.</source>
        <translation>Versuchen Sie es erneut, oder fahren Sie nur für dieses Mal fort.</translation>
    </message>
    <message>
        <source>The secret of this connection is not in your keychain.</source>
        <translation>Das Geheimnis dieser Verbindung ist nicht in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>This is too long for a secret: keychains do not take it.</source>
        <translation>Das ist zu lang für ein Geheimnis: Ein Schlüsselbund nimmt es nicht an.</translation>
    </message>
    <message>
        <source>Check that you pasted the address alone.</source>
        <translation>Prüfen Sie, ob Sie nur die Adresse eingefügt haben.</translation>
    </message>
    <message>
        <source>This version of Timeline Desk cannot open connections of this kind.</source>
        <translation>Diese Version von Timeline Desk kann Verbindungen dieser Art nicht öffnen.</translation>
    </message>
    <message>
        <source>Update Timeline Desk, or connect with a webhook.</source>
        <translation>Aktualisieren Sie Timeline Desk, oder verbinden Sie sich mit einem Webhook.</translation>
    </message>
    <message>
        <source>The user of this connection is not active on the portal.</source>
        <translation>Der Nutzer dieser Verbindung ist im Portal nicht aktiv.</translation>
    </message>
    <message>
        <source>Use a webhook of an active employee.</source>
        <translation>Verwenden Sie den Webhook eines aktiven Mitarbeiters.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Paste the webhook address as Bitrix24 shows it. It begins with https:// and contains /rest/.</source>
        <translation>Fügen Sie die Webhook-Adresse so ein, wie Bitrix24 sie zeigt. Sie beginnt mit https:// und enthält /rest/.</translation>
    </message>
    <message>
        <source>This address is not secure: the secret in it could be read on its way.</source>
        <translation>Diese Adresse ist nicht sicher: Das Geheimnis darin könnte unterwegs mitgelesen werden.</translation>
    </message>
    <message>
        <source>Use the address that begins with https://.</source>
        <translation>Verwenden Sie die Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>This is an address, but not that of a webhook.</source>
        <translation>Das ist eine Adresse, aber nicht die eines Webhooks.</translation>
    </message>
    <message>
        <source>Create an incoming webhook in Bitrix24 under Developer resources and paste its address.</source>
        <translation>Erstellen Sie in Bitrix24 unter „Für Entwickler“ einen eingehenden Webhook, und fügen Sie dessen Adresse ein.</translation>
    </message>
    <message>
        <source>The number of the user is missing in this webhook address.</source>
        <translation>In dieser Webhook-Adresse fehlt die Nummer des Nutzers.</translation>
    </message>
    <message>
        <source>Copy the whole address from Bitrix24.</source>
        <translation>Kopieren Sie die ganze Adresse aus Bitrix24.</translation>
    </message>
    <message>
        <source>The code at the end of this webhook address is missing.</source>
        <translation>Der Code am Ende dieser Webhook-Adresse fehlt.</translation>
    </message>
    <message>
        <source>This card belongs to another portal.</source>
        <translation>Dieses Element gehört zu einem anderen Portal.</translation>
    </message>
    <message>
        <source>Open the connection of that portal first.</source>
        <translation>Öffnen Sie zuerst die Verbindung jenes Portals.</translation>
    </message>
    <message>
        <source>A webhook can delete nothing: Bitrix24 lets only the application that made an entry delete it.</source>
        <translation>Ein Webhook kann nichts löschen: Bitrix24 erlaubt das nur der Anwendung, die den Eintrag erstellt hat.</translation>
    </message>
    <message>
        <source>Connect through the application that made the entry.</source>
        <translation>Verbinden Sie sich über die Anwendung, die den Eintrag erstellt hat.</translation>
    </message>
    <message>
        <source>Only an administrator of the portal may do this.</source>
        <translation>Das darf nur ein Administrator des Portals.</translation>
    </message>
    <message>
        <source>Ask an administrator, or use a connection of one.</source>
        <translation>Wenden Sie sich an einen Administrator, oder verwenden Sie dessen Verbindung.</translation>
    </message>
    <message>
        <source>Only entries that were made through this application can be deleted.</source>
        <translation>Nur Einträge, die über diese Anwendung erstellt wurden, lassen sich löschen.</translation>
    </message>
    <message>
        <source>The portal refused this and gave no reason.</source>
        <translation>Das Portal hat das ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>Refresh to see the present state. You may lack the right, or it is gone already.</source>
        <translation>Aktualisieren Sie, um den jetzigen Stand zu sehen. Vielleicht fehlt Ihnen das Recht, oder es ist schon weg.</translation>
    </message>
    <message>
        <source>Your sign-in to the portal has run out.</source>
        <translation>Ihre Anmeldung am Portal ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign in to this connection again.</source>
        <translation>Melden Sie sich bei dieser Verbindung erneut an.</translation>
    </message>
    <message>
        <source>The portal no longer accepts this sign-in.</source>
        <translation>Das Portal nimmt diese Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>The portal does not know this webhook or sign-in. It may be mistyped, deleted or expired.</source>
        <translation>Das Portal kennt diesen Webhook oder diese Anmeldung nicht. Vielleicht vertippt, gelöscht oder abgelaufen.</translation>
    </message>
    <message>
        <source>Copy the webhook address from Bitrix24 again, or create a new one, and connect with it.</source>
        <translation>Kopieren Sie die Webhook-Adresse erneut aus Bitrix24, oder erstellen Sie eine neue, und verbinden Sie sich damit.</translation>
    </message>
    <message>
        <source>The webhook is not valid: it was changed, deleted or has expired, or its user was dismissed.</source>
        <translation>Der Webhook gilt nicht: Er wurde geändert, gelöscht oder ist abgelaufen, oder sein Nutzer wurde entlassen.</translation>
    </message>
    <message>
        <source>This connection was given no access to the names of users.</source>
        <translation>Diese Verbindung hat keinen Zugriff auf die Namen der Nutzer.</translation>
    </message>
    <message>
        <source>Open the webhook or application in Bitrix24 and tick the permission for users.</source>
        <translation>Öffnen Sie den Webhook oder die Anwendung in Bitrix24, und kreuzen Sie das Zugriffsrecht „Nutzer“ an.</translation>
    </message>
    <message>
        <source>This connection was given no access to the CRM.</source>
        <translation>Diese Verbindung hat keinen Zugriff auf das CRM.</translation>
    </message>
    <message>
        <source>Open the webhook or application in Bitrix24 and tick the permission for CRM.</source>
        <translation>Öffnen Sie den Webhook oder die Anwendung in Bitrix24, und kreuzen Sie das Zugriffsrecht „CRM“ an.</translation>
    </message>
    <message>
        <source>This connection was not given a permission that is needed here.</source>
        <translation>Dieser Verbindung fehlt ein hier nötiges Zugriffsrecht.</translation>
    </message>
    <message>
        <source>Open the webhook or application in Bitrix24 and tick the permissions for CRM and users.</source>
        <translation>Öffnen Sie den Webhook oder die Anwendung in Bitrix24, und kreuzen Sie die Zugriffsrechte „CRM“ und „Nutzer“ an.</translation>
    </message>
    <message>
        <source>The application is installed on the portal, but you are not among those who may use it.</source>
        <translation>Die Anwendung ist im Portal installiert, aber Sie dürfen sie nicht verwenden.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to give you access to it.</source>
        <translation>Bitten Sie einen Administrator des Portals um den Zugriff darauf.</translation>
    </message>
    <message>
        <source>The portal could not sign in the user of this connection.</source>
        <translation>Das Portal konnte den Nutzer dieser Verbindung nicht anmelden.</translation>
    </message>
    <message>
        <source>Sign in again. If that does not help, ask an administrator whether the user is still active.</source>
        <translation>Melden Sie sich erneut an. Hilft das nicht, fragen Sie einen Administrator, ob der Nutzer noch aktiv ist.</translation>
    </message>
    <message>
        <source>The application of this connection was removed from the portal or switched off.</source>
        <translation>Die Anwendung dieser Verbindung wurde aus dem Portal entfernt oder abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to install it again, then sign in.</source>
        <translation>Bitten Sie einen Administrator des Portals, sie erneut zu installieren, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>The portal could not reach the sign-in service of Bitrix24.</source>
        <translation>Das Portal konnte den Anmeldedienst von Bitrix24 nicht erreichen.</translation>
    </message>
    <message>
        <source>The portal refuses this for connections of this kind.</source>
        <translation>Das Portal lehnt das für Verbindungen dieser Art ab.</translation>
    </message>
    <message>
        <source>Use a connection through an application instead of a webhook, or the other way round.</source>
        <translation>Verwenden Sie eine Verbindung über eine Anwendung statt über einen Webhook, oder umgekehrt.</translation>
    </message>
    <message>
        <source>The plan of the portal does not include this.</source>
        <translation>Der Tarif des Portals schließt das nicht ein.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal about its plan.</source>
        <translation>Fragen Sie einen Administrator des Portals nach dem Tarif.</translation>
    </message>
    <message>
        <source>The portal accepts secure connections only.</source>
        <translation>Das Portal nimmt nur sichere Verbindungen an.</translation>
    </message>
    <message>
        <source>Connect again with an address that begins with https://.</source>
        <translation>Verbinden Sie sich neu mit einer Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Bitrix24 support has blocked this connection because of too much load.</source>
        <translation>Der Bitrix24-Support hat diese Verbindung wegen zu hoher Last gesperrt.</translation>
    </message>
    <message>
        <source>Write to Bitrix24 support: only they can lift the block.</source>
        <translation>Schreiben Sie dem Bitrix24-Support: Nur er kann die Sperre aufheben.</translation>
    </message>
    <message>
        <source>The portal is getting too many requests at the moment, maybe from other programs, too.</source>
        <translation>Das Portal erhält derzeit zu viele Anfragen, vielleicht auch von anderen Programmen.</translation>
    </message>
    <message>
        <source>The portal has used up its time for requests of this kind. Others still work.</source>
        <translation>Das Portal hat seine Zeit für Anfragen dieser Art verbraucht. Andere gehen noch.</translation>
    </message>
    <message>
        <source>Wait up to ten minutes, then try again.</source>
        <translation>Warten Sie bis zu zehn Minuten, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The portal does not have this function. Its version may be too old.</source>
        <translation>Das Portal hat diese Funktion nicht. Vielleicht ist seine Version zu alt.</translation>
    </message>
    <message>
        <source>Ask an administrator whether the portal can be updated.</source>
        <translation>Fragen Sie einen Administrator, ob sich das Portal aktualisieren lässt.</translation>
    </message>
    <message>
        <source>The portal does not do this together with other requests.</source>
        <translation>Das Portal macht das nicht zusammen mit anderen Anfragen.</translation>
    </message>
    <message>
        <source>More was asked of the portal at once than it allows.</source>
        <translation>Vom Portal wurde mehr auf einmal verlangt, als es erlaubt.</translation>
    </message>
    <message>
        <source>The portal could not use something that was sent to it.</source>
        <translation>Das Portal konnte etwas Gesendetes nicht verwenden.</translation>
    </message>
    <message>
        <source>Something the portal needs was sent empty.</source>
        <translation>Etwas, das das Portal braucht, wurde leer gesendet.</translation>
    </message>
    <message>
        <source>Something went wrong inside the portal.</source>
        <translation>Im Portal ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, tell an administrator of the portal.</source>
        <translation>Versuchen Sie es später erneut. Bleibt es dabei, informieren Sie einen Administrator des Portals.</translation>
    </message>
    <message>
        <source>The portal&apos;s server failed while working on this.</source>
        <translation>Der Server des Portals ist dabei ausgefallen.</translation>
    </message>
    <message>
        <source>The portal got an answer from its own server that it could not use.</source>
        <translation>Das Portal erhielt von seinem eigenen Server eine unbrauchbare Antwort.</translation>
    </message>
    <message>
        <source>The user of this connection is an external (extranet) user. Bitrix24 shows logs to employees only.</source>
        <translation>Der Nutzer dieser Verbindung ist ein externer Nutzer (Extranet). Bitrix24 zeigt Einträge nur Mitarbeitern.</translation>
    </message>
    <message>
        <source>Use a webhook that was created by an employee.</source>
        <translation>Verwenden Sie einen Webhook, den ein Mitarbeiter erstellt hat.</translation>
    </message>
    <message>
        <source>An administrator of the portal has to confirm this first.</source>
        <translation>Das muss zuerst ein Administrator des Portals bestätigen.</translation>
    </message>
    <message>
        <source>Ask an administrator to confirm the request in Bitrix24, then try again.</source>
        <translation>Bitten Sie einen Administrator, die Anfrage in Bitrix24 zu bestätigen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>An administrator of the portal has refused this.</source>
        <translation>Ein Administrator des Portals hat das abgelehnt.</translation>
    </message>
    <message>
        <source>Talk to an administrator of the portal.</source>
        <translation>Sprechen Sie mit einem Administrator des Portals.</translation>
    </message>
    <message>
        <source>The portal was closed or deleted.</source>
        <translation>Das Portal wurde geschlossen oder gelöscht.</translation>
    </message>
    <message>
        <source>Ask its owner for the new address. What was read stays readable here.</source>
        <translation>Fragen Sie den Inhaber nach der neuen Adresse. Gelesenes bleibt hier lesbar.</translation>
    </message>
    <message>
        <source>The portal does not have the description that is needed for an import.</source>
        <translation>Dem Portal fehlt die Beschreibung, die für einen Import nötig ist.</translation>
    </message>
    <message>
        <source>The portal holds text here that it cannot send: it has broken characters.</source>
        <translation>Das Portal hat hier Text, den es nicht senden kann: Er enthält defekte Zeichen.</translation>
    </message>
    <message>
        <source>Ask an administrator of the portal to correct the text of this card.</source>
        <translation>Bitten Sie einen Administrator des Portals, den Text dieses Elements zu korrigieren.</translation>
    </message>
    <message>
        <source>The portal&apos;s server is set up wrongly: its way to answer is missing.</source>
        <translation>Der Server des Portals ist falsch eingerichtet: Ihm fehlt der Weg zum Antworten.</translation>
    </message>
    <message>
        <source>Tell an administrator of the portal.</source>
        <translation>Informieren Sie einen Administrator des Portals.</translation>
    </message>
    <message>
        <source>The portal&apos;s server is set up wrongly: a part of it is missing.</source>
        <translation>Der Server des Portals ist falsch eingerichtet: Ein Teil davon fehlt.</translation>
    </message>
    <message>
        <source>The portal was asked about a feature without its name.</source>
        <translation>Das Portal wurde nach einer Funktion ohne deren Namen gefragt.</translation>
    </message>
    <message>
        <source>Look at the newest entries of the card before you send it again.</source>
        <translation>Sehen Sie sich die neuesten Einträge des Elements an, bevor Sie es erneut senden.</translation>
    </message>
    <message>
        <source>Do not send it again: it is kept in the outbox, which finds out when it next works.</source>
        <translation>Senden Sie es nicht erneut: Es liegt im Ausgang und wird beim nächsten Mal geklärt.</translation>
    </message>
    <message>
        <source>The list is not complete: this portal gives out only the newest entries of a card.</source>
        <translation>Die Liste ist unvollständig: Dieses Portal gibt nur die neuesten Einträge eines Elements heraus.</translation>
    </message>
    <message>
        <source>Look at the older ones in Bitrix24.</source>
        <translation>Sehen Sie sich die älteren in Bitrix24 an.</translation>
    </message>
    <message>
        <source>This is the address of a webhook, not of a card.</source>
        <translation>Das ist die Adresse eines Webhooks, nicht die eines Elements.</translation>
    </message>
    <message>
        <source>Give the card. The address of a webhook is a secret: it does not belong here.</source>
        <translation>Geben Sie das Element an. Die Adresse eines Webhooks ist geheim: Sie gehört nicht hierher.</translation>
    </message>
    <message>
        <source>This file holds what was read from another portal and was left as it is.</source>
        <translation>Diese Datei enthält Gelesenes aus einem anderen Portal und blieb unverändert.</translation>
    </message>
    <message>
        <source>Give another file for this portal.</source>
        <translation>Geben Sie für dieses Portal eine andere Datei an.</translation>
    </message>
    <message>
        <source>No connection is kept on this computer.</source>
        <translation>Auf diesem Computer ist keine Verbindung gespeichert.</translation>
    </message>
    <message>
        <source>Make one with &quot;connections add webhook NAME&quot;, or look around with --demo.</source>
        <translation>Legen Sie eine mit „connections add webhook NAME“ an, oder sehen Sie sich mit --demo um.</translation>
    </message>
    <message>
        <source>No connection with this name is kept on this computer.</source>
        <translation>Auf diesem Computer ist keine Verbindung mit diesem Namen gespeichert.</translation>
    </message>
    <message>
        <source>Look at the names with &quot;connections list&quot;.</source>
        <translation>Sehen Sie die Namen mit „connections list“ nach.</translation>
    </message>
    <message>
        <source>Several connections are kept.</source>
        <translation>Es sind mehrere Verbindungen gespeichert.</translation>
    </message>
    <message>
        <source>Name one of them with --connection; &quot;connections list&quot; shows them.</source>
        <translation>Nennen Sie eine davon mit --connection; „connections list“ zeigt sie.</translation>
    </message>
    <message>
        <source>A connection with this name is kept already.</source>
        <translation>Eine Verbindung mit diesem Namen ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that one first.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie zuerst jene.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file is too large for one entry.</source>
        <translation>Die Datei ist zu groß für einen Eintrag.</translation>
    </message>
    <message>
        <source>Shorten it to what people would read: at most four megabytes.</source>
        <translation>Kürzen Sie sie auf das, was jemand lesen würde: höchstens vier Megabyte.</translation>
    </message>
    <message>
        <source>The file holds something else than text.</source>
        <translation>Die Datei enthält etwas anderes als Text.</translation>
    </message>
    <message>
        <source>Save it as text in UTF-8, then try again.</source>
        <translation>Speichern Sie sie als Text in UTF-8, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The demo portal could not be started.</source>
        <translation>Das Demoportal konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Check that programs may listen on 127.0.0.1 on this computer, then try again.</source>
        <translation>Prüfen Sie, ob Programme auf diesem Computer an 127.0.0.1 lauschen dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The entry was made, but it cannot be shown now.</source>
        <translation>Der Eintrag wurde erstellt, lässt sich aber jetzt nicht anzeigen.</translation>
    </message>
    <message>
        <source>Do not make it again; list the card to see it.</source>
        <translation>Erstellen Sie ihn nicht erneut; listen Sie die Einträge des Elements auf, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the disk, or the program that the output goes to.</source>
        <translation>Prüfen Sie den Datenträger oder das Programm, an das die Ausgabe geht.</translation>
    </message>
    <message>
        <source>What was sent may or may not have happened: its answer was lost, and the portal could not be asked.</source>
        <translation>Das Gesendete ist vielleicht geschehen, vielleicht nicht: Die Antwort ging verloren, und das Portal war nicht zu fragen.</translation>
    </message>
    <message>
        <source>The sign-in to the portal has ended.</source>
        <translation>Die Anmeldung am Portal ist beendet.</translation>
    </message>
    <message>
        <source>Sign in again. Everything read and everything waiting to be sent is kept.</source>
        <translation>Melden Sie sich erneut an. Alles Gelesene und alles, was auf das Senden wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The renewed sign-in was lost on its way, and the old one is no longer valid.</source>
        <translation>Die erneuerte Anmeldung ging unterwegs verloren, und die alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The sign-in of this connection is not in your keychain.</source>
        <translation>Die Anmeldung dieser Verbindung ist nicht in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The sign-in server of Bitrix24 cannot be reached.</source>
        <translation>Der Anmeldeserver von Bitrix24 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Another copy of Timeline Desk is renewing the sign-in and does not come to an end.</source>
        <translation>Ein zweites Timeline Desk erneuert gerade die Anmeldung und wird nicht fertig.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again, or close the other copy.</source>
        <translation>Warten Sie eine Minute, und versuchen Sie es erneut, oder schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>You signed in to another portal than that of this connection.</source>
        <translation>Sie haben sich an einem anderen Portal angemeldet als dem dieser Verbindung.</translation>
    </message>
    <message>
        <source>Sign in again with this portal, or add a new connection.</source>
        <translation>Melden Sie sich mit diesem Portal erneut an, oder fügen Sie eine neue Verbindung hinzu.</translation>
    </message>
    <message>
        <source>You signed in as somebody else than the user of this connection.</source>
        <translation>Sie haben sich nicht als der Nutzer dieser Verbindung angemeldet.</translation>
    </message>
    <message>
        <source>Sign out of the portal in the browser and sign in as the same user, or add a new connection.</source>
        <translation>Melden Sie sich im Browser vom Portal ab und als derselbe Nutzer wieder an, oder fügen Sie eine neue Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Another program uses the port on which the sign-in comes back.</source>
        <translation>Ein anderes Programm belegt den Port, auf dem die Anmeldung zurückkommt.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port here and in the address of the application on the portal.</source>
        <translation>Schließen Sie jenes Programm, oder wählen Sie hier und in der Adresse der Anwendung im Portal einen anderen Port.</translation>
    </message>
    <message>
        <source>This computer does not allow the port on which the sign-in comes back.</source>
        <translation>Dieser Computer erlaubt den Port nicht, auf dem die Anmeldung zurückkommt.</translation>
    </message>
    <message>
        <source>Choose another port above 1024, here and in the address of the application on the portal.</source>
        <translation>Wählen Sie einen anderen Port über 1024, hier und in der Adresse der Anwendung im Portal.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in.</source>
        <translation>Diese Antwort gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>Open the link that is shown now.</source>
        <translation>Öffnen Sie den jetzt gezeigten Link.</translation>
    </message>
    <message>
        <source>The browser is signed in to another portal than the one you named.</source>
        <translation>Der Browser ist an einem anderen Portal angemeldet als dem, das Sie genannt haben.</translation>
    </message>
    <message>
        <source>Check the address of the portal, then sign in again.</source>
        <translation>Prüfen Sie die Adresse des Portals, und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>There is no code of a sign-in in this.</source>
        <translation>Das enthält keinen Anmeldecode.</translation>
    </message>
    <message>
        <source>Copy the whole address the browser was led to.</source>
        <translation>Kopieren Sie die ganze Adresse, zu der der Browser geführt wurde.</translation>
    </message>
    <message>
        <source>The sign-in is not waiting for an address.</source>
        <translation>Die Anmeldung wartet nicht auf eine Adresse.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Beginnen Sie die Anmeldung erneut.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>Aus dem Browser kam rechtzeitig niemand zurück.</translation>
    </message>
    <message>
        <source>Start the sign-in again. If the portal shows an error page, check the id of the application.</source>
        <translation>Beginnen Sie die Anmeldung erneut. Zeigt das Portal eine Fehlerseite, prüfen Sie die ID der Anwendung.</translation>
    </message>
    <message>
        <source>The secret of the application is missing.</source>
        <translation>Der geheime Schlüssel der Anwendung fehlt.</translation>
    </message>
    <message>
        <source>Copy it from the application&apos;s page in Bitrix24.</source>
        <translation>Kopieren Sie ihn von der Seite der Anwendung in Bitrix24.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Beginnen Sie sie erneut, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>This is not the address of a portal.</source>
        <translation>Das ist keine Portaladresse.</translation>
    </message>
    <message>
        <source>Enter it like acme.bitrix24.com.</source>
        <translation>Geben Sie sie so ein: acme.bitrix24.de.</translation>
    </message>
    <message>
        <source>The portal names a sign-in server that is not one of Bitrix24.</source>
        <translation>Das Portal nennt einen Anmeldeserver, der nicht zu Bitrix24 gehört.</translation>
    </message>
    <message>
        <source>If your company runs its own, enter its address in the connection; nothing was sent to it.</source>
        <translation>Betreibt Ihr Unternehmen einen eigenen, tragen Sie dessen Adresse in die Verbindung ein; ihm wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The sign-in server must not be the portal: the secret of the application does not belong there.</source>
        <translation>Der Anmeldeserver darf nicht das Portal sein: Der geheime Schlüssel der Anwendung gehört nicht dorthin.</translation>
    </message>
    <message>
        <source>Leave the field empty, or enter the address of the sign-in server.</source>
        <translation>Lassen Sie das Feld leer, oder geben Sie die Adresse des Anmeldeservers ein.</translation>
    </message>
    <message>
        <source>The clock of this computer and that of the portal differ by more than five minutes.</source>
        <translation>Die Uhren dieses Computers und des Portals weichen um mehr als fünf Minuten voneinander ab.</translation>
    </message>
    <message>
        <source>Set date and time of this computer right.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers richtig.</translation>
    </message>
    <message>
        <source>This is not a VibeCode key.</source>
        <translation>Das ist kein VibeCode-Schlüssel.</translation>
    </message>
    <message>
        <source>Copy the whole key from the VibeCode dashboard. It begins with vibe_api_ or vibe_app_.</source>
        <translation>Kopieren Sie den ganzen Schlüssel aus der VibeCode-Übersicht. Er beginnt mit vibe_api_ oder vibe_app_.</translation>
    </message>
    <message>
        <source>This VibeCode key is for administration: it cannot see any cards.</source>
        <translation>Dieser VibeCode-Schlüssel dient der Verwaltung: Er sieht keine Elemente.</translation>
    </message>
    <message>
        <source>Use a key that begins with vibe_api_ or vibe_app_.</source>
        <translation>Verwenden Sie einen Schlüssel, der mit vibe_api_ oder vibe_app_ beginnt.</translation>
    </message>
    <message>
        <source>The key of an application works only together with a sign-in.</source>
        <translation>Der Schlüssel einer Anwendung gilt nur zusammen mit einer Anmeldung.</translation>
    </message>
    <message>
        <source>Enter the sign-in on a second line, or use a personal key.</source>
        <translation>Geben Sie die Anmeldung in einer zweiten Zeile ein oder verwenden Sie einen persönlichen Schlüssel.</translation>
    </message>
    <message>
        <source>This is not the address of a gateway.</source>
        <translation>Das ist nicht die Adresse eines Gateways.</translation>
    </message>
    <message>
        <source>Leave it empty for VibeCode itself. Any other address begins with https:// and holds no key.</source>
        <translation>Lassen Sie sie für VibeCode selbst leer. Jede andere Adresse beginnt mit https:// und enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>A personal VibeCode key can delete nothing, not even what it wrote.</source>
        <translation>Ein persönlicher VibeCode-Schlüssel kann nichts löschen, auch nicht, was er selbst geschrieben hat.</translation>
    </message>
    <message>
        <source>Connect with the key of the application that made the entry.</source>
        <translation>Verbinden Sie sich mit dem Schlüssel der Anwendung, die den Eintrag erstellt hat.</translation>
    </message>
    <message>
        <source>VibeCode cannot manage icons and logos.</source>
        <translation>VibeCode kann Symbole und Logos nicht verwalten.</translation>
    </message>
    <message>
        <source>Connect to the portal through a webhook for that.</source>
        <translation>Verbinden Sie sich dafür über einen Webhook mit dem Portal.</translation>
    </message>
    <message>
        <source>The file is larger than 32 megabytes.</source>
        <translation>Die Datei ist größer als 32 Megabyte.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The file has more than 100,000 rows.</source>
        <translation>Die Datei hat mehr als 100.000 Zeilen.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file is one large list instead of one entry on each line.</source>
        <translation>Die Datei ist eine einzige Liste statt eines Eintrags je Zeile.</translation>
    </message>
    <message>
        <source>Write each entry on a line of its own, without a list around them.</source>
        <translation>Schreiben Sie jeden Eintrag auf eine eigene Zeile, ohne Liste darum herum.</translation>
    </message>
    <message>
        <source>No column says which card an entry belongs to.</source>
        <translation>Keine Spalte sagt, zu welchem Element ein Eintrag gehört.</translation>
    </message>
    <message>
        <source>Call a column “card” (such as deal:100), or choose one card for all rows.</source>
        <translation>Nennen Sie eine Spalte „card“ (etwa deal:100) oder wählen Sie ein Element für alle Zeilen.</translation>
    </message>
    <message>
        <source>No column holds the title.</source>
        <translation>Keine Spalte enthält den Titel.</translation>
    </message>
    <message>
        <source>Call the column with the titles “title”.</source>
        <translation>Nennen Sie die Spalte mit den Titeln „title“.</translation>
    </message>
    <message>
        <source>No column holds the text.</source>
        <translation>Keine Spalte enthält den Text.</translation>
    </message>
    <message>
        <source>Call the column with the texts “text”.</source>
        <translation>Nennen Sie die Spalte mit den Texten „text“.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or write it twice where it belongs to the text.</source>
        <translation>Schließen Sie es, oder verdoppeln Sie es, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>Something follows a closing quote in the same field.</source>
        <translation>Auf ein schließendes Anführungszeichen folgt im selben Feld noch etwas.</translation>
    </message>
    <message>
        <source>Write a quote twice where it belongs to the text.</source>
        <translation>Verdoppeln Sie ein Anführungszeichen, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>A field is longer than a million characters.</source>
        <translation>Ein Feld ist länger als eine Million Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it to what people would read.</source>
        <translation>Kürzen Sie es auf das, was jemand lesen würde.</translation>
    </message>
    <message>
        <source>There are more than 200 columns.</source>
        <translation>Es sind mehr als 200 Spalten.</translation>
    </message>
    <message>
        <source>Check the separators, or leave columns out.</source>
        <translation>Prüfen Sie die Trennzeichen oder lassen Sie Spalten weg.</translation>
    </message>
    <message>
        <source>The line cannot be read: a quote, comma or brace is missing or too many.</source>
        <translation>Die Zeile ist nicht lesbar: Ein Anführungszeichen, Komma oder eine Klammer fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>Correct the line.</source>
        <translation>Korrigieren Sie die Zeile.</translation>
    </message>
    <message>
        <source>The line holds no entry.</source>
        <translation>Die Zeile enthält keinen Eintrag.</translation>
    </message>
    <message>
        <source>Write title and text with their names, in braces.</source>
        <translation>Schreiben Sie Titel und Text mit ihren Namen, in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>The row names no card.</source>
        <translation>Die Zeile nennt kein Element.</translation>
    </message>
    <message>
        <source>Write the card, such as deal:100.</source>
        <translation>Schreiben Sie das Element, etwa deal:100.</translation>
    </message>
    <message>
        <source>What the row names is no card.</source>
        <translation>Was die Zeile nennt, ist kein Element.</translation>
    </message>
    <message>
        <source>Write it such as deal:100, or paste the card&apos;s address.</source>
        <translation>Schreiben Sie etwa deal:100, oder fügen Sie die Adresse des Elements ein.</translation>
    </message>
    <message>
        <source>The type of the card is missing.</source>
        <translation>Die Art des Elements fehlt.</translation>
    </message>
    <message>
        <source>Write its number or a word such as deal.</source>
        <translation>Schreiben Sie seine Nummer oder ein Wort wie deal.</translation>
    </message>
    <message>
        <source>The number of the card is missing.</source>
        <translation>Die Nummer des Elements fehlt.</translation>
    </message>
    <message>
        <source>Write the number as it stands in the card&apos;s address.</source>
        <translation>Schreiben Sie die Nummer, wie sie in der Adresse des Elements steht.</translation>
    </message>
    <message>
        <source>A field holds a list or group of values instead of text.</source>
        <translation>Ein Feld enthält eine Liste oder Gruppe von Werten statt Text.</translation>
    </message>
    <message>
        <source>Write text in quotes.</source>
        <translation>Schreiben Sie Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row has more fields than there are columns.</source>
        <translation>Die Zeile hat mehr Felder, als es Spalten gibt.</translation>
    </message>
    <message>
        <source>Check its separators and quotes.</source>
        <translation>Prüfen Sie ihre Trennzeichen und Anführungszeichen.</translation>
    </message>
    <message>
        <source>The same entry stands in the file already.</source>
        <translation>Derselbe Eintrag steht schon in der Datei.</translation>
    </message>
    <message>
        <source>Leave one of them out, unless you want it twice.</source>
        <translation>Lassen Sie einen davon weg, wenn Sie ihn nicht doppelt wollen.</translation>
    </message>
    <message>
        <source>This is no picture, or of a kind that is not known here.</source>
        <translation>Das ist kein Bild oder ein hier unbekanntes Format.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>Use one of at most 8 MB and 16 million pixels, or a simpler drawing.</source>
        <translation>Verwenden Sie eines mit höchstens 8 MB und 16 Millionen Pixeln oder eine einfachere Zeichnung.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>Save it anew in the program it comes from.</source>
        <translation>Speichern Sie es in seinem Programm noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to be seen in the picture.</source>
        <translation>Auf dem Bild ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>Keep its background, or use a picture that is not transparent all over.</source>
        <translation>Lassen Sie den Hintergrund stehen oder nehmen Sie ein Bild, das nicht ganz durchsichtig ist.</translation>
    </message>
    <message>
        <source>There is a link that leads elsewhere.</source>
        <translation>Hier liegt eine Verknüpfung, die woandershin führt.</translation>
    </message>
    <message>
        <source>Use the file itself, or another folder.</source>
        <translation>Verwenden Sie die Datei selbst oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There are no pictures in what was chosen.</source>
        <translation>In der Auswahl sind keine Bilder.</translation>
    </message>
    <message>
        <source>These are too many files at once.</source>
        <translation>Das sind zu viele Dateien auf einmal.</translation>
    </message>
    <message>
        <source>Choose a folder with fewer pictures.</source>
        <translation>Wählen Sie einen Ordner mit weniger Bildern.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>In den Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that it exists and its permissions, then try again.</source>
        <translation>Prüfen Sie, ob es ihn gibt, und seine Rechte; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The archive is damaged, or no zip archive.</source>
        <translation>Das Archiv ist beschädigt oder kein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>Make it anew, or unpack it and choose the folder.</source>
        <translation>Erstellen Sie es neu oder entpacken Sie es und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>The archive is too large, or unpacks to too much.</source>
        <translation>Das Archiv ist zu groß oder wird beim Entpacken zu groß.</translation>
    </message>
    <message>
        <source>Choose an archive with fewer or smaller pictures.</source>
        <translation>Wählen Sie ein Archiv mit weniger oder kleineren Bildern.</translation>
    </message>
    <message>
        <source>There are too many files in the archive.</source>
        <translation>Im Archiv sind zu viele Dateien.</translation>
    </message>
    <message>
        <source>Choose an archive with fewer pictures.</source>
        <translation>Wählen Sie ein Archiv mit weniger Bildern.</translation>
    </message>
    <message>
        <source>The name of this file would lead out of the archive.</source>
        <translation>Der Name dieser Datei würde aus dem Archiv hinausführen.</translation>
    </message>
    <message>
        <source>It was left out. Ask where the archive comes from.</source>
        <translation>Sie wurde ausgelassen. Fragen Sie, woher das Archiv stammt.</translation>
    </message>
    <message>
        <source>This is a link and no file.</source>
        <translation>Das ist eine Verknüpfung und keine Datei.</translation>
    </message>
    <message>
        <source>It was left out. Put the picture itself into the archive.</source>
        <translation>Sie wurde ausgelassen. Legen Sie das Bild selbst ins Archiv.</translation>
    </message>
    <message>
        <source>This file is locked with a password.</source>
        <translation>Diese Datei ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>Unpack the archive and choose the folder.</source>
        <translation>Entpacken Sie das Archiv und wählen Sie den Ordner.</translation>
    </message>
    <message>
        <source>This file describes no set of icons or logos.</source>
        <translation>Diese Datei beschreibt keinen Satz von Symbolen oder Logos.</translation>
    </message>
    <message>
        <source>Choose the icons.json or logos.json of a downloaded set.</source>
        <translation>Wählen Sie die icons.json oder logos.json eines heruntergeladenen Satzes.</translation>
    </message>
    <message>
        <source>This set comes from a newer version of Timeline Desk.</source>
        <translation>Dieser Satz stammt aus einer neueren Version von Timeline Desk.</translation>
    </message>
    <message>
        <source>This set names a file outside its own folder.</source>
        <translation>Dieser Satz nennt eine Datei außerhalb seines Ordners.</translation>
    </message>
    <message>
        <source>Nothing was read. Ask where the set comes from.</source>
        <translation>Es wurde nichts gelesen. Fragen Sie, woher der Satz stammt.</translation>
    </message>
    <message>
        <source>This file is not the one that the set was made with.</source>
        <translation>Das ist nicht die Datei, mit der der Satz erstellt wurde.</translation>
    </message>
    <message>
        <source>Download the set anew, or choose the file by itself.</source>
        <translation>Laden Sie den Satz neu herunter oder wählen Sie die Datei einzeln.</translation>
    </message>
    <message>
        <source>Icons and logos cannot take each other&apos;s place.</source>
        <translation>Symbole und Logos können einander nicht ersetzen.</translation>
    </message>
    <message>
        <source>Choose a set of the same kind.</source>
        <translation>Wählen Sie einen Satz derselben Art.</translation>
    </message>
    <message>
        <source>VibeCode cannot read the activities of a card.</source>
        <translation>VibeCode kann die Aktivitäten eines Elements nicht lesen.</translation>
    </message>
    <message>
        <source>Connect to the portal through a webhook or an application for that.</source>
        <translation>Verbinden Sie sich dafür über einen Webhook oder eine Anwendung mit dem Portal.</translation>
    </message>
    <message>
        <source>Somebody else changed the note since you read it, so it was not written over.</source>
        <translation>Jemand anders hat die Notiz geändert, seit Sie sie gelesen haben; sie wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Read the other text, then decide again.</source>
        <translation>Lesen Sie den anderen Text und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>A note cannot be empty.</source>
        <translation>Eine Notiz kann nicht leer sein.</translation>
    </message>
    <message>
        <source>Write something, or delete the note.</source>
        <translation>Schreiben Sie etwas oder löschen Sie die Notiz.</translation>
    </message>
    <message>
        <source>The portal has a picture with this code already.</source>
        <translation>Das Portal hat schon ein Bild mit diesem Code.</translation>
    </message>
    <message>
        <source>Choose another code, or replace that picture.</source>
        <translation>Wählen Sie einen anderen Code oder ersetzen Sie jenes Bild.</translation>
    </message>
    <message>
        <source>The title or the text is empty.</source>
        <translation>Titel oder Text ist leer.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Füllen Sie beide aus.</translation>
    </message>
    <message>
        <source>An earlier row asks for the same thing already.</source>
        <translation>Eine frühere Zeile verlangt schon dasselbe.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: it is carried out once.</source>
        <translation>Es ist nichts zu tun: Es wird einmal ausgeführt.</translation>
    </message>
    <message>
        <source>It does not say which entry is meant.</source>
        <translation>Es ist nicht angegeben, welcher Eintrag gemeint ist.</translation>
    </message>
    <message>
        <source>Name an entry by its number.</source>
        <translation>Nennen Sie einen Eintrag mit seiner Nummer.</translation>
    </message>
    <message>
        <source>The entry cannot be replaced, since this connection cannot delete the old one.</source>
        <translation>Der Eintrag kann nicht ersetzt werden, da diese Verbindung den alten nicht löschen kann.</translation>
    </message>
    <message>
        <source>Add a correction beside it instead, or connect through the application that made it.</source>
        <translation>Fügen Sie stattdessen eine Berichtigung daneben hinzu oder verbinden Sie sich über die Anwendung, die ihn erstellt hat.</translation>
    </message>
    <message>
        <source>Title, text and icon are the same as before.</source>
        <translation>Titel, Text und Symbol sind wie zuvor.</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>Ändern Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The entry is not on this card.</source>
        <translation>Der Eintrag ist nicht an diesem Element.</translation>
    </message>
    <message>
        <source>Name a card that it is bound to.</source>
        <translation>Nennen Sie ein Element, mit dem er verknüpft ist.</translation>
    </message>
    <message>
        <source>The edit could not be finished or undone: the old and the new entry both stand on the portal.</source>
        <translation>Die Änderung konnte weder beendet noch zurückgenommen werden: Der alte und der neue Eintrag stehen beide auf dem Portal.</translation>
    </message>
    <message>
        <source>Look at both and delete one of them in Bitrix24.</source>
        <translation>Sehen Sie sich beide an und löschen Sie einen davon in Bitrix24.</translation>
    </message>
    <message>
        <source>The entry is still on the portal.</source>
        <translation>Der Eintrag ist noch auf dem Portal.</translation>
    </message>
    <message>
        <source>Duplicate it if you want a second one.</source>
        <translation>Duplizieren Sie ihn, wenn Sie einen zweiten möchten.</translation>
    </message>
    <message>
        <source>The content of this entry was never read here.</source>
        <translation>Der Inhalt dieses Eintrags wurde hier nie gelesen.</translation>
    </message>
    <message>
        <source>It cannot be added again.</source>
        <translation>Er kann nicht wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The portal holds something else than expected: it was changed meanwhile, or stored differently.</source>
        <translation>Auf dem Portal steht etwas anderes als erwartet: Es wurde inzwischen geändert oder anders gespeichert.</translation>
    </message>
    <message>
        <source>Refresh the card, look at it and decide again.</source>
        <translation>Aktualisieren Sie das Element, sehen Sie nach und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>Your keychain gave back something else than it was given.</source>
        <translation>Ihr Schlüsselbund gab etwas anderes zurück, als er bekam.</translation>
    </message>
    <message>
        <source>Another program may have changed it. Try again; do not rely on it until this passes.</source>
        <translation>Vielleicht hat ein anderes Programm es geändert. Versuchen Sie es erneut; verlassen Sie sich nicht darauf, bis es gelingt.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>What your keychain holds for this connection cannot be read.</source>
        <translation>Was Ihr Schlüsselbund für diese Verbindung enthält, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The portal said it was done, but its list does not show it.</source>
        <translation>Das Portal sagte, es sei erledigt, aber seine Liste zeigt es nicht.</translation>
    </message>
    <message>
        <source>Read the list again in a minute and compare.</source>
        <translation>Lesen Sie die Liste in einer Minute noch einmal und vergleichen Sie.</translation>
    </message>
    <message>
        <source>This is the last card of the entry: without it nobody can reach the entry any more.</source>
        <translation>Das ist das letzte Element des Eintrags: Ohne es kann ihn niemand mehr erreichen.</translation>
    </message>
    <message>
        <source>Say so with --last if you want that.</source>
        <translation>Sagen Sie es mit --last, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>The entry is gone from the portal.</source>
        <translation>Der Eintrag ist vom Portal verschwunden.</translation>
    </message>
    <message>
        <source>It can be added again from what is kept here.</source>
        <translation>Er kann aus dem, was hier steht, wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The entry was made on this card.</source>
        <translation>Der Eintrag wurde an diesem Element erstellt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the card shows it.</source>
        <translation>Es ist nichts zu tun: Das Element zeigt ihn.</translation>
    </message>
    <message>
        <source>This is the last card it is known to be on.</source>
        <translation>Dies ist das letzte Element, an dem er bekannt ist.</translation>
    </message>
    <message>
        <source>Bind it to another card first.</source>
        <translation>Verknüpfen Sie ihn zuerst mit einem anderen Element.</translation>
    </message>
    <message>
        <source>These are more rows than one plan can hold: 100,000.</source>
        <translation>Das sind mehr Zeilen, als ein Plan fasst: 100.000.</translation>
    </message>
    <message>
        <source>Narrow the list down, then go on with the rest.</source>
        <translation>Schränken Sie die Liste ein und machen Sie dann mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate was issued by somebody this computer does not know, so nothing was sent.</source>
        <translation>Das Zertifikat des Portals hat jemand ausgestellt, den dieser Computer nicht kennt; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>If your company uses its own certificates, add the file of its authority in the settings. Otherwise ask an administrator: somebody may stand in between.</source>
        <translation>Verwendet Ihr Unternehmen eigene Zertifikate, fügen Sie die Datei seiner Zertifizierungsstelle in den Einstellungen hinzu. Fragen Sie sonst einen Administrator: Es könnte jemand dazwischenstehen.</translation>
    </message>
    <message>
        <source>The portal&apos;s certificate is not valid on this day, so nothing was sent.</source>
        <translation>Das Zertifikat des Portals ist heute nicht gültig; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, tell an administrator of the portal.</source>
        <translation>Prüfen Sie das Datum dieses Computers. Stimmt es, sagen Sie es einem Administrator des Portals.</translation>
    </message>
    <message>
        <source>The certificate belongs to another address, so nothing was sent.</source>
        <translation>Das Zertifikat gehört zu einer anderen Adresse; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address of the portal, or ask an administrator.</source>
        <translation>Prüfen Sie die Adresse des Portals oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The templates cannot be read: something is damaged.</source>
        <translation>Die Vorlagen können nicht gelesen werden: Etwas ist beschädigt.</translation>
    </message>
    <message>
        <source>Take a file that was written by this program.</source>
        <translation>Nehmen Sie eine Datei, die dieses Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote these templates.</source>
        <translation>Eine neuere Version dieses Programms hat diese Vorlagen geschrieben.</translation>
    </message>
    <message>
        <source>Update this program, then try again.</source>
        <translation>Aktualisieren Sie dieses Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>These are too many templates.</source>
        <translation>Das sind zu viele Vorlagen.</translation>
    </message>
    <message>
        <source>At most 500 are kept, together no larger than four megabytes.</source>
        <translation>Höchstens 500 werden behalten, zusammen nicht größer als vier Megabyte.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>Write one that tells it from the others.</source>
        <translation>Schreiben Sie einen, der sie von den anderen unterscheidet.</translation>
    </message>
    <message>
        <source>Another template has this name already.</source>
        <translation>Eine andere Vorlage hat diesen Namen schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This template is not there any more.</source>
        <translation>Diese Vorlage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It may have been deleted in another window.</source>
        <translation>Vielleicht wurde sie in einem anderen Fenster gelöscht.</translation>
    </message>
    <message>
        <source>Use PNG, SVG, JPEG, WebP, ICO or another common kind.</source>
        <translation>Verwenden Sie PNG, SVG, JPEG, WebP, ICO oder ein anderes übliches Format.</translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
</context>
<context>
    <name>FileAdding</name>
    <message>
        <source>Add entries from a file</source>
        <translation>Einträge aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>CSV and JSON Lines (%1)</source>
        <translation>CSV und JSON Lines (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Order of the entries</source>
        <translation>Reihenfolge der Einträge</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Filter title and text</source>
        <translation>Titel und Text filtern</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Icon…</source>
        <translation>Symbol&#xa0;…</translation>
    </message>
    <message>
        <source>Author…</source>
        <translation>Autor&#xa0;…</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Zeitraum&#xa0;…</translation>
    </message>
    <message>
        <source>Newest number first</source>
        <translation>Höchste Nummer zuerst</translation>
    </message>
    <message>
        <source>Oldest number first</source>
        <translation>Niedrigste Nummer zuerst</translation>
    </message>
    <message>
        <source>Newest date first</source>
        <translation>Neuestes Datum zuerst</translation>
    </message>
    <message>
        <source>Oldest date first</source>
        <translation>Ältestes Datum zuerst</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Ohne Symbol</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <translation>Filter · %1</translation>
    </message>
    <message numerus="yes">
        <source>Icon: %n chosen</source>
        <translation>
            <numerusform>Symbol: %n gewählt</numerusform>
            <numerusform>Symbole: %n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon: %1</source>
        <translation>Symbol: %1</translation>
    </message>
    <message numerus="yes">
        <source>Author: %n chosen</source>
        <translation>
            <numerusform>Autor: %n gewählt</numerusform>
            <numerusform>Autoren: %n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message numerus="yes">
        <source>With %n entries of other cards bound to this one</source>
        <translation>
            <numerusform>Mit %n Eintrag anderer Elemente, der mit diesem verknüpft ist</numerusform>
            <numerusform>Mit %n Einträgen anderer Elemente, die mit diesem verknüpft sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlatButton</name>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>GalleryPlace</name>
    <message>
        <source>Choose a tile to see it on every ground, or drop pictures anywhere here to make new ones.</source>
        <translation>Wählen Sie eine Kachel, um sie auf jedem Grund zu sehen, oder ziehen Sie Bilder hierher, um neue zu machen.</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of this portal</source>
        <translation>Von diesem Portal</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Missing codes</source>
        <translation>Fehlende Codes</translation>
    </message>
    <message>
        <source>Logos decorate activities. A log entry shows its icon only.</source>
        <translation>Logos schmücken Aktivitäten. Ein Logeintrag zeigt nur sein Symbol.</translation>
    </message>
    <message>
        <source>Of this portal · %1</source>
        <translation>Von diesem Portal · %1</translation>
    </message>
    <message>
        <source>Built in, drawn by this program · %1</source>
        <translation>Eingebaut, von diesem Programm gezeichnet · %1</translation>
    </message>
    <message>
        <source>Used by entries, unknown to the portal · %1</source>
        <translation>Von Einträgen verwendet, dem Portal unbekannt · %1</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>Code or meaning</source>
        <translation>Code oder Bedeutung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As the portal</source>
        <translation>Wie im Portal</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>Nach Code</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>Nach Verwendung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Chequered</source>
        <translation>Kariert</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Alle drei</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
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
        <translation>Größe</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Liste neu lesen</translation>
    </message>
    <message>
        <source>Download all…</source>
        <translation>Alle herunterladen…</translation>
    </message>
    <message>
        <source>Upload tray</source>
        <translation>Ablage zum Hochladen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) that stored entries use do not exist on the portal:</source>
        <translation>
            <numerusform>%Ln Code, den gespeicherte Einträge verwenden, gibt es auf dem Portal nicht:</numerusform>
            <numerusform>%Ln Codes, die gespeicherte Einträge verwenden, gibt es auf dem Portal nicht:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are shown there without an icon.</source>
        <translation>
            <numerusform>Dort wird %Ln Eintrag ohne Symbol gezeigt.</numerusform>
            <numerusform>Dort werden %Ln Einträge ohne Symbol gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>Codes zeigen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Codes and what they are called are searched.</source>
        <translation>Gesucht wird in Codes und ihren Namen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was uploaded to this portal yet</source>
        <translation>Auf dieses Portal wurde noch nichts hochgeladen</translation>
    </message>
    <message>
        <source>Drop pictures here to make the first ones.</source>
        <translation>Ziehen Sie Bilder hierher, um die ersten zu machen.</translation>
    </message>
    <message>
        <source>No code is missing</source>
        <translation>Kein Code fehlt</translation>
    </message>
    <message>
        <source>The portal knows every code that the entries kept here use.</source>
        <translation>Das Portal kennt jeden Code, den die hier gespeicherten Einträge verwenden.</translation>
    </message>
    <message>
        <source>Every code is used</source>
        <translation>Jeder Code wird verwendet</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>The list comes from the portal in one request.</source>
        <translation>Die Liste kommt mit einer Anfrage vom Portal.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Icons &amp; Logos</source>
        <translation>Symbole &amp; Logos</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>as read in an earlier run</source>
        <translation>wie früher gelesen</translation>
    </message>
    <message>
        <source>built-in ones only: VibeCode does not tell of others</source>
        <translation>nur eingebaute: von anderen sagt VibeCode nichts</translation>
    </message>
    <message>
        <source>number = entries kept here that use the code</source>
        <translation>Zahl = hier gespeicherte Einträge mit diesem Code</translation>
    </message>
    <message>
        <source>What is shown here is what was read before.</source>
        <translation>Gezeigt wird, was früher gelesen wurde.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Download into a folder</source>
        <translation>In einen Ordner herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) saved.</source>
        <translation>
            <numerusform>%Ln Bild gespeichert.</numerusform>
            <numerusform>%Ln Bilder gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1, which brings the set to another portal: add it to the tray there. %2</source>
        <translation>Mit %1, womit der Satz auf ein anderes Portal kommt: legen Sie sie dort in die Ablage. %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Delete from the portal…</source>
        <translation>Vom Portal löschen…</translation>
    </message>
    <message>
        <source>Upload for this code…</source>
        <translation>Für diesen Code hochladen…</translation>
    </message>
    <message>
        <source>Show entries</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>The old picture is back.</source>
        <translation>Das alte Bild ist wieder da.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln ungewiss</numerusform>
            <numerusform>%Ln ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was read again and shows what the portal has.</source>
        <translation>Die Liste wurde neu gelesen und zeigt, was das Portal hat.</translation>
    </message>
    <message>
        <source>Delete %1 from the portal?</source>
        <translation>%1 vom Portal löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln pictures from the portal?</source>
        <translation>
            <numerusform>%Ln Bild vom Portal löschen?</numerusform>
            <numerusform>%Ln Bilder vom Portal löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures are kept in the outbox of this computer.</source>
        <translation>Die Bilder bleiben im Postausgang dieses Computers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored entries lose their icon.</source>
        <translation>
            <numerusform>%Ln gespeicherter Eintrag verliert sein Symbol.</numerusform>
            <numerusform>%Ln gespeicherte Einträge verlieren ihr Symbol.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploaded</source>
        <translation>
            <numerusform>%Ln hochgeladen</numerusform>
            <numerusform>%Ln hochgeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>GatewayForm</name>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Session &amp;token of the application</source>
        <translation>Sitzungs-&amp;Token der Anwendung</translation>
    </message>
    <message>
        <source>&amp;Address of the gateway</source>
        <translation>&amp;Adresse des Gateways</translation>
    </message>
    <message>
        <source>A key works like a password. It is never written to settings, logs, exports or the entry store.</source>
        <translation>Ein Schlüssel wirkt wie ein Passwort. Er gelangt nie in Einstellungen, Protokolle, Exporte oder den Eintragsspeicher.</translation>
    </message>
    <message>
        <source>Own gateway…</source>
        <translation>Eigenes Gateway …</translation>
    </message>
    <message>
        <source>%1 needs its key again.</source>
        <translation>%1 braucht erneut den Schlüssel.</translation>
    </message>
    <message>
        <source>What was read stays, and so does what waits to be sent.</source>
        <translation>Gelesenes bleibt, ebenso was auf das Senden wartet.</translation>
    </message>
    <message>
        <source>It begins with vibe_api_ (a person&apos;s key) or vibe_app_ (an application&apos;s).</source>
        <translation>Er beginnt mit vibe_api_ (persönlicher Schlüssel) oder vibe_app_ (Schlüssel einer Anwendung).</translation>
    </message>
    <message>
        <source>This is no key of VibeCode: those begin with vibe_api_ or vibe_app_.</source>
        <translation>Das ist kein VibeCode-Schlüssel: Die beginnen mit vibe_api_ oder vibe_app_.</translation>
    </message>
    <message>
        <source>A management key sees no cards. Take a personal key, or that of an application.</source>
        <translation>Ein Verwaltungsschlüssel sieht keine Elemente. Nehmen Sie einen persönlichen oder den einer Anwendung.</translation>
    </message>
    <message>
        <source>A personal key: reads and writes as its owner, deletes nothing.</source>
        <translation>Persönlicher Schlüssel: liest und schreibt als sein Besitzer, löscht nichts.</translation>
    </message>
    <message>
        <source>The key of an application: reads and writes as who is signed in, deletes what the application made.</source>
        <translation>Schlüssel einer Anwendung: liest und schreibt als der Angemeldete, löscht, was die Anwendung angelegt hat.</translation>
    </message>
    <message>
        <source>This key is of another portal: %1.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Portal: %1.</translation>
    </message>
    <message>
        <source>%1 needs one of its own.</source>
        <translation>%1 braucht eine eigene.</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>local application</source>
        <translation>lokale Anwendung</translation>
    </message>
    <message>
        <source>VibeCode key</source>
        <translation>VibeCode-Schlüssel</translation>
    </message>
    <message>
        <source>demo portal, nothing is kept</source>
        <translation>Demo, nichts gespeichert</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1, Administrator</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Search entries or jump to a card</source>
        <translation>Einträge suchen oder Element öffnen</translation>
    </message>
    <message>
        <source>Search or jump</source>
        <translation>Suchen oder öffnen</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Icon: %1</source>
        <translation>Symbol: %1</translation>
    </message>
</context>
<context>
    <name>IconPicker</name>
    <message>
        <source>No icon</source>
        <translation>Ohne Symbol</translation>
    </message>
    <message>
        <source>Choose an icon</source>
        <translation>Symbol wählen</translation>
    </message>
    <message>
        <source>Find an icon</source>
        <translation>Symbol suchen</translation>
    </message>
    <message>
        <source>Code or word, such as “paid”, “Anruf”</source>
        <translation>Code oder Wort, etwa „bezahlt“ oder „call“</translation>
    </message>
    <message>
        <source>No icon fits these words.</source>
        <translation>Kein Symbol passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>No icon (Del)</source>
        <translation>Ohne Symbol (Entf)</translation>
    </message>
    <message>
        <source>Choose (Enter)</source>
        <translation>Wählen (Eingabe)</translation>
    </message>
    <message>
        <source>Recent on this card</source>
        <translation>Zuletzt an diesem Element</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Of this portal</source>
        <translation>Aus diesem Portal</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (kyrillisch)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252 (westeuropäisch)</translation>
    </message>
    <message>
        <source>Add entries from a file</source>
        <translation>Einträge aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Add nothing (Esc)</source>
        <translation>Nichts hinzufügen (Esc)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>The first row holds the names of the columns</source>
        <translation>Die erste Zeile enthält die Namen der Spalten</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look at what will be sent (%1)</source>
        <translation>Ansehen, was gesendet wird (%1)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Add entries from %1</source>
        <translation>Einträge aus %1 hinzufügen</translation>
    </message>
    <message>
        <source>Rows without a card go to %1</source>
        <translation>Zeilen ohne Element gehören zu „%1“</translation>
    </message>
    <message>
        <source>If it is text all the same, choose above how its characters are written.</source>
        <translation>Wenn es doch Text ist, wählen Sie oben, wie seine Zeichen geschrieben sind.</translation>
    </message>
    <message>
        <source>Choose above the columns what each of them holds.</source>
        <translation>Wählen Sie über den Spalten, was jede von ihnen enthält.</translation>
    </message>
    <message>
        <source>The cards cannot be looked up.</source>
        <translation>Die Elemente können nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Von hier wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) · nothing is sent from here</source>
        <translation>
            <numerusform>%Ln Zeile · von hier wird nichts gesendet</numerusform>
            <numerusform>%Ln Zeilen · von hier wird nichts gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1:</source>
        <translation>Zeile %1:</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>There are no rows to be added.</source>
        <translation>Es gibt keine Zeilen, die hinzugefügt werden können.</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>Die Zeilen werden geprüft.</translation>
    </message>
    <message>
        <source>Looking up the cards: %1 of %2.</source>
        <translation>Elemente werden nachgeschlagen: %1 von %2.</translation>
    </message>
    <message>
        <source>Looking up the cards.</source>
        <translation>Elemente werden nachgeschlagen.</translation>
    </message>
    <message>
        <source>Every row has an error: see why in the table.</source>
        <translation>Jede Zeile hat einen Fehler: Warum, steht in der Tabelle.</translation>
    </message>
    <message>
        <source>What will be sent is shown before anything is sent.</source>
        <translation>Bevor etwas gesendet wird, wird gezeigt, was gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors will not be sent.</source>
        <translation>
            <numerusform>%Ln Zeile mit Fehlern wird nicht gesendet.</numerusform>
            <numerusform>%Ln Zeilen mit Fehlern werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Looking up its card</source>
        <translation>Element wird nachgeschlagen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>“%1” is no card.</source>
        <translation>„%1“ ist kein Element.</translation>
    </message>
    <message>
        <source>“%1” is no type of cards.</source>
        <translation>„%1“ ist keine Art von Elementen.</translation>
    </message>
    <message>
        <source>“%1” is no number of a card.</source>
        <translation>„%1“ ist keine Nummer eines Elements.</translation>
    </message>
    <message>
        <source>This card belongs to another portal: %1.</source>
        <translation>Dieses Element gehört zu einem anderen Portal: %1.</translation>
    </message>
    <message>
        <source>The same entry stands in line %1 already.</source>
        <translation>Derselbe Eintrag steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>The quote in line %1 is not closed.</source>
        <translation>Das Anführungszeichen in Zeile %1 ist nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>IntentDetails</name>
    <message>
        <source>How it fared</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a line to see how it fared.</source>
        <translation>Wählen Sie eine Zeile, um ihren Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Open this card</source>
        <translation>Dieses Element öffnen</translation>
    </message>
    <message>
        <source>Closing the program is safe: it goes on from here.</source>
        <translation>Sie können das Programm schließen: Es macht hier weiter.</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Do not send again</source>
        <translation>Nicht erneut senden</translation>
    </message>
    <message>
        <source>It is not known whether the portal did this.</source>
        <translation>Es ist unbekannt, ob das Portal dies ausgeführt hat.</translation>
    </message>
    <message>
        <source>The portal gives no receipt, so sending again could make it twice.</source>
        <translation>Das Portal quittiert nichts; erneutes Senden könnte den Eintrag verdoppeln.</translation>
    </message>
    <message>
        <source>It is looked for on the portal before anything else.</source>
        <translation>Zuerst wird im Portal danach gesucht.</translation>
    </message>
    <message>
        <source>What the portal said</source>
        <translation>Antwort des Portals</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Gesucht wird</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>%1 on the portal’s clock</source>
        <translation>%1 nach der Uhr des Portals</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
</context>
<context>
    <name>JumpPopup</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Search everything stored for “%1”</source>
        <translation>Alles Gespeicherte nach „%1“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>KeychainPage</name>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Geheimnisse liegen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Eintrag schreiben</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Test the keychain</source>
        <translation>Schlüsselbund prüfen</translation>
    </message>
    <message>
        <source>Secrets of your connections</source>
        <translation>Geheimnisse Ihrer Verbindungen</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere else: not in settings, logs, exports or the entry store. Without a keychain they stay in memory for one run.</source>
        <translation>Geheimnisse liegen nirgends sonst: nicht in Einstellungen, Protokollen, Exporten oder dem Eintragsspeicher. Ohne Schlüsselbund bleiben sie für einen Lauf im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A round trip</source>
        <translation>Einmal hin und zurück</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>keyring “%1”</source>
        <translation>Schlüsselbund „%1“</translation>
    </message>
    <message>
        <source>None runs in this session</source>
        <translation>In dieser Sitzung läuft keiner</translation>
    </message>
    <message>
        <source>There; test it to see whether it works</source>
        <translation>Vorhanden; prüfen Sie, ob er funktioniert</translation>
    </message>
    <message>
        <source>Locked: it asks for its password when it is used</source>
        <translation>Gesperrt: Er fragt bei Benutzung nach seinem Passwort</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>If it is locked it asks for its password, perhaps in a window behind this one.</source>
        <translation>Ist er gesperrt, fragt er nach seinem Passwort, vielleicht in einem Fenster hinter diesem.</translation>
    </message>
    <message>
        <source>The keychain works.</source>
        <translation>Der Schlüsselbund funktioniert.</translation>
    </message>
    <message>
        <source>What was written came back, and was deleted again.</source>
        <translation>Geschriebenes kam zurück und wurde wieder gelöscht.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring, KWallet or KeePassXC, and sign in to the desktop again. Until then secrets stay in memory for one run.</source>
        <translation>Installieren und starten Sie einen, etwa GNOME Keyring, KWallet oder KeePassXC, und melden Sie sich am Desktop neu an. Bis dahin bleiben Geheimnisse für einen Lauf im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Test again and enter its password, or unlock it in its own program (“Passwords and Keys”, KWalletManager). Everything but the secrets works meanwhile.</source>
        <translation>Prüfen Sie erneut und geben Sie sein Passwort ein, oder entsperren Sie ihn in seinem Programm („Passwörter und Verschlüsselung“, KWalletManager). Alles außer den Geheimnissen funktioniert derweil.</translation>
    </message>
    <message>
        <source>Test again and allow it, or allow Timeline Desk in the settings of the keychain&apos;s own program.</source>
        <translation>Prüfen Sie erneut und erlauben Sie es, oder erlauben Sie Timeline Desk im Programm des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>In memory, for this run only</source>
        <translation>Im Arbeitsspeicher, nur für dieses Mal</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Not there: open the connection to enter it again</source>
        <translation>Fehlt: Öffnen Sie die Verbindung, um es neu einzugeben</translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search entries or jump to a card</source>
        <translation>Einträge suchen oder Element öffnen</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Add the entry being written</source>
        <translation>Den geschriebenen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>In a new entry: insert a template</source>
        <translation>Im neuen Eintrag: eine Vorlage einfügen</translation>
    </message>
    <message>
        <source>In the list: choose every entry that matches the filter</source>
        <translation>In der Liste: alle Einträge wählen, die zum Filter passen</translation>
    </message>
    <message>
        <source>Edit the entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Write a new entry that begins as this one</source>
        <translation>Einen neuen Eintrag schreiben, der wie dieser beginnt</translation>
    </message>
    <message>
        <source>Leave: clear the search, close the editor, stop reading</source>
        <translation>Verlassen: Suche leeren, Editor schließen, Lesen anhalten</translation>
    </message>
    <message>
        <source>In the cards: star or unstar</source>
        <translation>Bei den Elementen: Favorit an oder aus</translation>
    </message>
    <message>
        <source>Through lists, and between a list and the field above it</source>
        <translation>Durch Listen und zwischen einer Liste und dem Feld darüber</translation>
    </message>
    <message>
        <source>In the list: delete what is chosen; in the cards: forget a recent one; in the outbox: take back</source>
        <translation>In der Liste: Ausgewähltes löschen; bei den Elementen: ein zuletzt geöffnetes vergessen; im Ausgang: zurücknehmen</translation>
    </message>
    <message>
        <source>In the list: copy what is chosen as text</source>
        <translation>In der Liste: Ausgewähltes als Text kopieren</translation>
    </message>
    <message>
        <source>All that can be done with what is chosen</source>
        <translation>Alles, was mit dem Ausgewählten geht</translation>
    </message>
    <message>
        <source>In the text of an entry: bold, italic, underlined</source>
        <translation>Im Text eines Eintrags: fett, kursiv, unterstrichen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Read the card again</source>
        <translation>Element erneut lesen</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Starting the demo portal…</source>
        <translation>Das Demoportal wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>There is no connection named %1.</source>
        <translation>Es gibt keine Verbindung namens %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>The portal lets a program ask %1 times at once and then a little each second. %2 requests could leave now; %3 wait, %4 are under way.</source>
        <translation>Das Portal erlaubt einem Programm %1 Anfragen auf einmal und danach wenige pro Sekunde. Jetzt frei: %2, wartend: %3, unterwegs: %4.</translation>
    </message>
    <message>
        <source>The portal asked for a pause until %1.</source>
        <translation>Das Portal verlangt eine Pause bis %1.</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Element suchen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Timeline Desk</source>
        <translation>Über Timeline Desk</translation>
    </message>
    <message>
        <source>Timeline Desk %1</source>
        <translation>Timeline Desk %1</translation>
    </message>
    <message>
        <source>See, check and write the log entries of Bitrix24 CRM timelines.
Free software under the GNU General Public License, version 3 or later.
Only your portal is ever contacted.</source>
        <translation>Einträge in den Timelines des Bitrix24-CRM sehen, prüfen und schreiben.
Freie Software unter der GNU General Public License, Version 3 oder neuer.
Kontaktiert wird nur Ihr Portal.</translation>
    </message>
    <message>
        <source>Switch the connection…</source>
        <translation>Verbindung wechseln …</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Warten auf Ihren Schlüsselbund</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own. Until it answers, what was read can be looked at.</source>
        <translation>Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort. Bis er antwortet, lässt sich Gelesenes ansehen.</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne ihn weiter</translation>
    </message>
    <message>
        <source>Icons &amp; Logos</source>
        <translation>Symbole &amp; Logos</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>Aus Datei hinzufügen…</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No note. Everybody who sees the entry would read it.</source>
        <translation>Keine Notiz. Alle, die den Eintrag sehen, würden sie lesen.</translation>
    </message>
    <message>
        <source>Not known: the portal did not tell.</source>
        <translation>Unbekannt: Das Portal hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Asking the portal</source>
        <translation>Das Portal wird gefragt</translation>
    </message>
    <message>
        <source>Longer than %1 characters: Bitrix24 may cut it.</source>
        <translation>Länger als %1 Zeichen: Bitrix24 kürzt es vielleicht.</translation>
    </message>
    <message>
        <source>An empty note cannot be saved.</source>
        <translation>Eine leere Notiz kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The note can be deleted instead.</source>
        <translation>Stattdessen kann die Notiz gelöscht werden.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Geben Sie einen Text ein.</translation>
    </message>
    <message>
        <source>The note was deleted.</source>
        <translation>Die Notiz wurde gelöscht.</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Wieder schreiben</translation>
    </message>
    <message>
        <source>It is not known yet whether this was done.</source>
        <translation>Noch ist nicht bekannt, ob das geschehen ist.</translation>
    </message>
    <message>
        <source>The outbox goes on with it.</source>
        <translation>Der Ausgang kümmert sich weiter darum.</translation>
    </message>
    <message>
        <source>Somebody else changed the note meanwhile.</source>
        <translation>Jemand anderes hat die Notiz inzwischen geändert.</translation>
    </message>
    <message>
        <source>Save again to look at it once more.</source>
        <translation>Speichern Sie erneut, um noch einmal nachzusehen.</translation>
    </message>
    <message>
        <source>%1 changed the note meanwhile:</source>
        <translation>%1 hat die Notiz inzwischen geändert:</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
</context>
<context>
    <name>OAuthForm</name>
    <message>
        <source>Your portal</source>
        <translation>Ihr Portal</translation>
    </message>
    <message>
        <source>Address of the &amp;portal</source>
        <translation>Adresse des &amp;Portals</translation>
    </message>
    <message>
        <source>What the portal gives you</source>
        <translation>Was das Portal Ihnen gibt</translation>
    </message>
    <message>
        <source>Application &amp;ID (client_id)</source>
        <translation>Anwendungs-&amp;ID (client_id)</translation>
    </message>
    <message>
        <source>Application &amp;key (client_secret)</source>
        <translation>Anwendungs&amp;schlüssel (client_secret)</translation>
    </message>
    <message>
        <source>Application key and sign-in work like passwords. They are never written to settings, logs, exports or the entry store.</source>
        <translation>Anwendungsschlüssel und Anmeldung wirken wie Passwörter. Sie gelangen nie in Einstellungen, Protokolle, Exporte oder den Eintragsspeicher.</translation>
    </message>
    <message>
        <source>Other port, own sign-in server…</source>
        <translation>Anderer Port, eigener Anmeldeserver …</translation>
    </message>
    <message>
        <source>Register the application there, once</source>
        <translation>Dort einmal die Anwendung anmelden</translation>
    </message>
    <message>
        <source>An administrator opens Applications, Developer resources, Other, Local application in Bitrix24, enters this and saves:</source>
        <translation>Ein Administrator öffnet in Bitrix24 „Anwendungen – Für Entwickler – Sonstiges – Lokale Anwendung“, trägt dies ein und speichert:</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your handler path</source>
        <translation>Ihr Handler-Pfad</translation>
    </message>
    <message>
        <source>Initial installation path</source>
        <translation>Pfad für die erste Installation</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>leer lassen</translation>
    </message>
    <message>
        <source>Uses API only</source>
        <translation>Verwendet nur API</translation>
    </message>
    <message>
        <source>tick it</source>
        <translation>ankreuzen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Zugriffsrechte</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>P&amp;ort the browser comes back to</source>
        <translation>P&amp;ort, zu dem der Browser zurückkommt</translation>
    </message>
    <message>
        <source>Port the browser comes back to</source>
        <translation>Port, zu dem der Browser zurückkommt</translation>
    </message>
    <message>
        <source>Own sign-in &amp;server, for on-premises portals only</source>
        <translation>Eigener Anmelde&amp;server, nur für selbst betriebene Portale</translation>
    </message>
    <message>
        <source>none: that of Bitrix24</source>
        <translation>keiner: der von Bitrix24</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Melden Sie sich bei %1 erneut an.</translation>
    </message>
    <message>
        <source>What was read stays, and so does what waits to be sent.</source>
        <translation>Gelesenes bleibt, ebenso was auf das Senden wartet.</translation>
    </message>
    <message>
        <source>As in the address line of your browser.</source>
        <translation>Wie in der Adresszeile Ihres Browsers.</translation>
    </message>
    <message>
        <source>Portal %1</source>
        <translation>Portal %1</translation>
    </message>
    <message>
        <source>Paste instead</source>
        <translation>Stattdessen einfügen</translation>
    </message>
    <message>
        <source>This is the portal of %1 under another address: %2.</source>
        <translation>Das ist das Portal von %1 unter einer anderen Adresse: %2.</translation>
    </message>
    <message>
        <source>Go on there? What was read from %1 stays with it.</source>
        <translation>Dort fortfahren? Was von %1 gelesen wurde, bleibt dabei.</translation>
    </message>
    <message>
        <source>Yes, go on there</source>
        <translation>Ja, dort fortfahren</translation>
    </message>
</context>
<context>
    <name>OutboxDelegate</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>OutboxPlace</name>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Erledigtes entfernen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open this card</source>
        <translation>Dieses Element öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcome(s) unknown</source>
        <translation>
            <numerusform>%Ln Ergebnis unbekannt</numerusform>
            <numerusform>%Ln Ergebnisse unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done today</source>
        <translation>
            <numerusform>%Ln heute erledigt</numerusform>
            <numerusform>%Ln heute erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>What you add or delete stands here, from the first moment until the portal confirmed it.</source>
        <translation>Hier steht, was Sie hinzufügen oder löschen, vom ersten Moment bis zur Bestätigung des Portals.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Das Senden ist angehalten.</translation>
    </message>
    <message>
        <source>What waits stays here until you go on.</source>
        <translation>Wartendes bleibt hier, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows sent</source>
        <translation>%1 von %2 Zeilen gesendet</translation>
    </message>
</context>
<context>
    <name>PictureDetails</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Show entries</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>Upload for this code…</source>
        <translation>Für diesen Code hochladen…</translation>
    </message>
    <message>
        <source>Delete from the portal…</source>
        <translation>Vom Portal löschen…</translation>
    </message>
    <message>
        <source>Of this portal</source>
        <translation>Von diesem Portal</translation>
    </message>
    <message>
        <source>The portal does not know this code</source>
        <translation>Das Portal kennt diesen Code nicht</translation>
    </message>
    <message>
        <source>Built in · %1</source>
        <translation>Eingebaut · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored entries use it.</source>
        <translation>
            <numerusform>%Ln gespeicherter Eintrag verwendet es.</numerusform>
            <numerusform>%Ln gespeicherte Einträge verwenden es.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal shows them without an icon. An uploaded picture of this code gives it back.</source>
        <translation>Das Portal zeigt sie ohne Symbol. Ein hochgeladenes Bild mit diesem Code gibt es zurück.</translation>
    </message>
    <message>
        <source>Logos decorate activities; log entries do not use them.</source>
        <translation>Logos schmücken Aktivitäten; Logeinträge verwenden sie nicht.</translation>
    </message>
    <message>
        <source>No stored entry uses it.</source>
        <translation>Kein gespeicherter Eintrag verwendet es.</translation>
    </message>
    <message>
        <source>The portal gives no picture of built-in ones; this is our drawing.</source>
        <translation>Das Portal gibt von eingebauten kein Bild heraus; dies ist unsere Zeichnung.</translation>
    </message>
</context>
<context>
    <name>PictureSending</name>
    <message>
        <source>Replace the icon %1</source>
        <translation>Symbol %1 ersetzen</translation>
    </message>
    <message>
        <source>Replace the logo %1</source>
        <translation>Logo %1 ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln icons</source>
        <translation>
            <numerusform>%Ln Symbol löschen</numerusform>
            <numerusform>%Ln Symbole löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln logos</source>
        <translation>
            <numerusform>%Ln Logo löschen</numerusform>
            <numerusform>%Ln Logos löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln icons</source>
        <translation>
            <numerusform>%Ln Symbol hochladen</numerusform>
            <numerusform>%Ln Symbole hochladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln logos</source>
        <translation>
            <numerusform>%Ln Logo hochladen</numerusform>
            <numerusform>%Ln Logos hochladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>It needs a code.</source>
        <translation>Es braucht einen Code.</translation>
    </message>
    <message>
        <source>The code is longer than 50 characters.</source>
        <translation>Der Code ist länger als 50 Zeichen.</translation>
    </message>
    <message>
        <source>A code is made of a to z in lower case, digits and hyphens.</source>
        <translation>Ein Code besteht aus Kleinbuchstaben a bis z, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>Nothing is transparent: a square block on the timeline.</source>
        <translation>Nichts ist durchsichtig: ein viereckiger Block in der Timeline.</translation>
    </message>
    <message>
        <source>Almost invisible on the grey of the timeline.</source>
        <translation>Auf dem Grau der Timeline fast unsichtbar.</translation>
    </message>
    <message>
        <source>Fine detail is lost at 24 pixels.</source>
        <translation>Feine Einzelheiten gehen bei 24 Pixeln verloren.</translation>
    </message>
    <message>
        <source>Fine detail is lost at 60 pixels.</source>
        <translation>Feine Einzelheiten gehen bei 60 Pixeln verloren.</translation>
    </message>
    <message>
        <source>Smaller than its place: a larger picture or a drawing would be sharper.</source>
        <translation>Kleiner als sein Platz: ein größeres Bild oder eine Zeichnung wäre schärfer.</translation>
    </message>
    <message>
        <source>What the drawing wanted to load from elsewhere was left out.</source>
        <translation>Was die Zeichnung von anderswo laden wollte, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Masks, filters or patterns of the drawing were left out: compare the result.</source>
        <translation>Masken, Filter oder Muster der Zeichnung wurden ausgelassen: vergleichen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Text of the drawing was left out: turn it into paths first.</source>
        <translation>Text der Zeichnung wurde ausgelassen: wandeln Sie ihn erst in Pfade um.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>The portal has this picture already, as %1.</source>
        <translation>Das Portal hat dieses Bild schon, als %1.</translation>
    </message>
    <message numerus="yes">
        <source>Gives %Ln entries their icon back.</source>
        <translation>
            <numerusform>Gibt %Ln Eintrag sein Symbol zurück.</numerusform>
            <numerusform>Gibt %Ln Einträgen ihr Symbol zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already on the portal. Left out.</source>
        <translation>Schon auf dem Portal. Ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln old entries change too.</source>
        <translation>
            <numerusform>%Ln alter Eintrag ändert sich mit.</numerusform>
            <numerusform>%Ln alte Einträge ändern sich mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal cannot replace: the old one is deleted first, then the new one added.</source>
        <translation>Das Portal kann nicht ersetzen: erst wird das alte gelöscht, dann das neue hinzugefügt.</translation>
    </message>
    <message>
        <source>Belongs to a built-in icon.</source>
        <translation>Gehört einem eingebauten Symbol.</translation>
    </message>
    <message>
        <source>Belongs to a built-in logo.</source>
        <translation>Gehört einem eingebauten Logo.</translation>
    </message>
    <message>
        <source>Another picture here has the same code.</source>
        <translation>Ein anderes Bild hier hat denselben Code.</translation>
    </message>
    <message>
        <source>It holds several pictures; only the first one is used.</source>
        <translation>Die Datei enthält mehrere Bilder; nur das erste wird verwendet.</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <translation>
            <numerusform>%1, %Ln offen</numerusform>
            <numerusform>%1, %Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <translation>
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesBar</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Request budget</source>
        <translation>Anfragekontingent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>requests free, of the bucket</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Icons &amp; Logos</source>
        <translation>Symbole &amp; Logos</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>How the plan fares</source>
        <translation>Wie es dem Plan geht</translation>
    </message>
    <message>
        <source>How far the plan is</source>
        <translation>Wie weit der Plan ist</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Try the refused ones again…</source>
        <translation>Abgelehnte noch einmal …</translation>
    </message>
    <message>
        <source>Save the result…</source>
        <translation>Ergebnis speichern …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because %Ln row(s) were refused.</source>
        <translation>
            <numerusform>Gestoppt, weil %Ln Zeile abgelehnt wurde.</numerusform>
            <numerusform>Gestoppt, weil %Ln Zeilen abgelehnt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them, then go on or cancel the rest.</source>
        <translation>Sehen Sie sie an, dann machen Sie weiter oder brechen den Rest ab.</translation>
    </message>
    <message numerus="yes">
        <source>The answer to %Ln row(s) was lost.</source>
        <translation>
            <numerusform>Die Antwort auf %Ln Zeile ging verloren.</numerusform>
            <numerusform>Die Antwort auf %Ln Zeilen ging verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal is asked before anything of it is sent again.</source>
        <translation>Das Portal wird gefragt, bevor davon etwas noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>What waits stays here, also over a restart.</source>
        <translation>Was wartet, bleibt hier, auch über einen Neustart.</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>CSV, exact (*.csv)</source>
        <translation>CSV, exakt (*.csv)</translation>
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
        <translation>Bevor etwas gesendet wird</translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>Die Zeilen werden geprüft …</translation>
    </message>
    <message>
        <source>Send nothing (Esc)</source>
        <translation>Nichts senden (Esc)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Stop after this many are refused:</source>
        <translation>Anhalten nach so vielen Ablehnungen:</translation>
    </message>
    <message>
        <source>Refused rows after which the plan stops</source>
        <translation>Abgelehnte Zeilen, nach denen der Plan anhält</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin (%1)</source>
        <translation>Beginnen (%1)</translation>
    </message>
    <message>
        <source>Nothing is sent before you begin it below.</source>
        <translation>Nichts wird gesendet, bevor Sie es unten beginnen.</translation>
    </message>
    <message>
        <source>Nothing can be sent.</source>
        <translation>Nichts kann gesendet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them leave one by one, since their text must not travel in a group.</source>
        <translation>
            <numerusform>%Ln davon geht einzeln, da ihr Text nicht in einer Gruppe reisen darf.</numerusform>
            <numerusform>%Ln davon gehen einzeln, da ihr Text nicht in einer Gruppe reisen darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be refused by the portal, which is known only when it is asked.</source>
        <translation>
            <numerusform>%Ln kann das Portal ablehnen, was erst bei der Anfrage bekannt wird.</numerusform>
            <numerusform>%Ln kann das Portal ablehnen, was erst bei der Anfrage bekannt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will be sent.</source>
        <translation>%1 von %2 werden gesendet.</translation>
    </message>
    <message>
        <source>Write the note first; to take notes away, delete them.</source>
        <translation>Schreiben Sie zuerst die Notiz; um Notizen loszuwerden, löschen Sie sie.</translation>
    </message>
    <message>
        <source>Every row is refused already: see why in the list.</source>
        <translation>Jede Zeile ist schon abgelehnt: Warum, steht in der Liste.</translation>
    </message>
    <message>
        <source>It goes on while you work elsewhere, and after a restart.</source>
        <translation>Es läuft weiter, während Sie anderes tun, und nach einem Neustart.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>This card has not been read from the portal, so nothing is known of it.</source>
        <translation>Dieses Element wurde noch nicht vom Portal gelesen; darum ist nichts darüber bekannt.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>The portal was asked for this card and did not give its entries.</source>
        <translation>Das Portal wurde nach diesem Element gefragt und hat die Einträge nicht herausgegeben.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>The card is being read now. When the end is reached, the different entries are counted and compared with the portal&apos;s own count.</source>
        <translation>Das Element wird gerade gelesen. Am Ende werden die verschiedenen Einträge gezählt und mit der Zahl des Portals verglichen.</translation>
    </message>
    <message>
        <source>Every page was read. The different entries were counted, entries that came twice only once, and there are as many as the portal says it has. Only entries made on this card through the programming interface belong to this log.</source>
        <translation>Alle Seiten wurden gelesen. Die verschiedenen Einträge wurden gezählt, doppelt gelieferte nur einmal, und es sind so viele, wie das Portal angibt. Dazu gehören nur Einträge, die über die Programmierschnittstelle an diesem Element erstellt wurden.</translation>
    </message>
    <message>
        <source>Asked for an older page, this portal sends the newest one again. The program asked in both ways it knows and got nothing new, so it stopped. Older entries can be seen on the card in the browser only.</source>
        <translation>Nach einer älteren Seite gefragt, sendet dieses Portal wieder die neueste. Das Programm hat auf beide bekannten Weisen gefragt, nichts Neues erhalten und aufgehört. Ältere Einträge sehen Sie nur im Browser am Element.</translation>
    </message>
    <message>
        <source>not all read</source>
        <translation>nicht alles gelesen</translation>
    </message>
    <message>
        <source>Reading ended before the last page. What was read is kept; the next reading goes on from there.</source>
        <translation>Das Lesen endete vor der letzten Seite. Gelesenes bleibt erhalten; beim nächsten Mal geht es dort weiter.</translation>
    </message>
</context>
<context>
    <name>ProofButton</name>
    <message>
        <source>How this count is known</source>
        <translation>So wurde gezählt</translation>
    </message>
</context>
<context>
    <name>ProofPopup</name>
    <message>
        <source>How this count is known</source>
        <translation>So wurde gezählt</translation>
    </message>
    <message>
        <source>Different entries read</source>
        <translation>Verschiedene gelesene Einträge</translation>
    </message>
    <message>
        <source>The portal&apos;s own count</source>
        <translation>Angabe des Portals</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Last read to the end</source>
        <translation>Zuletzt ganz gelesen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Older pages on this portal</source>
        <translation>Ältere Seiten in diesem Portal</translation>
    </message>
</context>
<context>
    <name>RawAnswer</name>
    <message>
        <source>Show what the portal sent</source>
        <translation>Antwort des Portals zeigen</translation>
    </message>
    <message>
        <source>What the portal sent</source>
        <translation>Antwort des Portals</translation>
    </message>
    <message>
        <source>Hide what the portal sent</source>
        <translation>Antwort des Portals ausblenden</translation>
    </message>
</context>
<context>
    <name>RequestLogWindow</name>
    <message>
        <source>Requests to %1</source>
        <translation>Anfragen an %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Details der Anfrage</translation>
    </message>
    <message>
        <source>The newest 2,000 requests. Secrets were taken out before they got here.</source>
        <translation>Die neuesten 2.000 Anfragen. Geheimnisse wurden vorher entfernt.</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message>
        <source>Everything stored</source>
        <translation>Alles Gespeicherte</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Titel und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Element öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>Gefundene Einträge</translation>
    </message>
    <message>
        <source>Open the card to delete an entry.</source>
        <translation>Zum Löschen eines Eintrags das Element öffnen.</translation>
    </message>
    <message>
        <source>No stored entry holds these words</source>
        <translation>Kein gespeicherter Eintrag enthält diese Wörter</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Only cards that were opened before are stored here.</source>
        <translation>Hier sind nur früher geöffnete Elemente gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Chosen entries</source>
        <translation>Ausgewählte Einträge</translation>
    </message>
    <message>
        <source>Choose one only (Esc)</source>
        <translation>Nur einen auswählen (Esc)</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Delete the notes…</source>
        <translation>Notizen löschen …</translation>
    </message>
    <message>
        <source>Bind to a card…</source>
        <translation>Mit einem Element verknüpfen …</translation>
    </message>
    <message>
        <source>Remove from a card…</source>
        <translation>Von einem Element lösen …</translation>
    </message>
    <message>
        <source>Pin…</source>
        <translation>Anheften …</translation>
    </message>
    <message>
        <source>Unpin…</source>
        <translation>Lösen …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as BB code</source>
        <translation>Als BB-Code kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON Lines</source>
        <translation>Als JSON Lines kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Binden</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete the chosen entries from the portal</source>
        <translation>Die ausgewählten Einträge vom Portal löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>File with own certificate authorities</source>
        <translation>Datei mit eigenen Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>PEM file, none</source>
        <translation>PEM-Datei, keine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Language, proxy and certificates count from the next start.</source>
        <translation>Sprache, Proxy und Zertifikate gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Zei&amp;len</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Read the open &amp;card again every</source>
        <translation>Offenes &amp;Element erneut lesen alle</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>They are added to those of the system.</source>
        <translation>Sie gelten zusätzlich zu denen des Systems.</translation>
    </message>
    <message>
        <source>Own certificate authorities</source>
        <translation>Eigene Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>How the keychain is…</source>
        <translation>Zustand des Schlüsselbunds …</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
</context>
<context>
    <name>TargetCard</name>
    <message>
        <source>Other card…</source>
        <translation>Anderes Element&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TemplateButton</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Begin from a template (%1)</source>
        <translation>Mit einer Vorlage beginnen (%1)</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Vorlagen verwalten…</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Fields that are filled in when it is used: %1.</source>
        <translation>Felder, die beim Verwenden ausgefüllt werden: %1.</translation>
    </message>
    <message>
        <source>Replace the one of this name</source>
        <translation>Die Vorlage dieses Namens ersetzen</translation>
    </message>
    <message>
        <source>Kept as the template “%1”.</source>
        <translation>Als Vorlage „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take in from a file…</source>
        <translation>Aus Datei übernehmen…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>In Datei schreiben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write an entry, then choose “Save as template…”.</source>
        <translation>Schreiben Sie einen Eintrag und wählen Sie dann „Als Vorlage speichern…“.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take in templates</source>
        <translation>Vorlagen übernehmen</translation>
    </message>
    <message>
        <source>Templates (%1)</source>
        <translation>Vorlagen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write the templates to a file</source>
        <translation>Vorlagen in eine Datei schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) were taken in.</source>
        <translation>
            <numerusform>%Ln Vorlage wurde übernommen.</numerusform>
            <numerusform>%Ln Vorlagen wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) were written to the file.</source>
        <translation>
            <numerusform>%Ln Vorlage wurde in die Datei geschrieben.</numerusform>
            <numerusform>%Ln Vorlagen wurden in die Datei geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Bitrix24 may show it as plain text</source>
        <translation>Bitrix24 zeigt es vielleicht als reinen Text</translation>
    </message>
    <message>
        <source>Preview of the text, formatted</source>
        <translation>Vorschau des formatierten Textes</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Reading the card</source>
        <translation>Das Element wird gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reading (Esc)</source>
        <translation>Lesen anhalten (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>Waiting for the portal</source>
        <translation>Warten auf das Portal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>TimelinePlace</name>
    <message>
        <source>can be read</source>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Delete is off: %1</source>
        <translation>Löschen nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>TrayDelegate</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>On the portal</source>
        <translation>Auf dem Portal</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>eingepasst</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>drawn at its size</source>
        <translation>in seiner Größe gezeichnet</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep the portal’s</source>
        <translation>Portal behalten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>There now</source>
        <comment>the picture that the portal has</comment>
        <translation>Derzeit</translation>
    </message>
</context>
<context>
    <name>TrayOptions</name>
    <message>
        <source>The chosen picture</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>Trim edges</source>
        <translation>Ränder beschneiden</translation>
    </message>
    <message>
        <source>Clear background</source>
        <translation>Hintergrund entfernen</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Eine Farbe</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>TrayPane</name>
    <message>
        <source>Upload tray</source>
        <translation>Ablage zum Hochladen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Files, archives or a set…</source>
        <translation>Dateien, Archive oder ein Satz…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Close the tray</source>
        <translation>Ablage schließen</translation>
    </message>
    <message>
        <source>Pictures to upload</source>
        <translation>Bilder zum Hochladen</translation>
    </message>
    <message>
        <source>Pictures become icons here.</source>
        <translation>Hier werden Bilder zu Symbolen.</translation>
    </message>
    <message>
        <source>Drop pictures here, or paste with Ctrl+V</source>
        <translation>Bilder hierher ziehen oder mit Strg+V einfügen</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Clear tray</source>
        <translation>Ablage leeren</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message numerus="yes">
        <source>Reading, %Ln to go</source>
        <translation>
            <numerusform>Lese, noch %Ln</numerusform>
            <numerusform>Lese, noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>fitted to %1 × %1</source>
        <translation>eingepasst auf %1 × %1</translation>
    </message>
    <message>
        <source>The next picture becomes %1</source>
        <translation>Das nächste Bild wird %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload %1</source>
        <translation>%1 hochladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pictures sent</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Pictures, archives and sets (%1)</source>
        <translation>Bilder, Archive und Sätze (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a folder of pictures</source>
        <translation>Ordner mit Bildern hinzufügen</translation>
    </message>
    <message>
        <source>Clear done</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>PNG, SVG, JPEG, WebP, ICO and other kinds, of any size: edges are trimmed, nothing is distorted, and you see the result before anything is sent.</source>
        <translation>PNG, SVG, JPEG, WebP, ICO und andere Formate jeder Größe: Ränder werden beschnitten, nichts wird verzerrt, und Sie sehen das Ergebnis, bevor etwas gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the portal</source>
        <translation>
            <numerusform>%Ln auf dem Portal</numerusform>
            <numerusform>%Ln auf dem Portal</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways to add</source>
        <translation>Andere Wege zum Hinzufügen</translation>
    </message>
</context>
<context>
    <name>VerdictFilter</name>
    <message>
        <source>Rows of the plan</source>
        <translation>Zeilen des Plans</translation>
    </message>
</context>
<context>
    <name>WebhookForm</name>
    <message>
        <source>&amp;Webhook address</source>
        <translation>&amp;Webhook-Adresse</translation>
    </message>
    <message>
        <source>The address works like a password. It is never written to settings, logs, exports or the entry store.</source>
        <translation>Die Adresse wirkt wie ein Passwort. Sie gelangt nie in Einstellungen, Protokolle, Exporte oder den Eintragsspeicher.</translation>
    </message>
    <message>
        <source>In Bitrix24: Applications, Developer resources, Other, Inbound webhook. Give it the permission CRM (and Users, so that authors are shown by name), then copy the address under “Webhook to call REST API”. An administrator may have to allow it.</source>
        <translation>In Bitrix24: Anwendungen, Für Entwickler, Sonstiges, Eingehender Webhook. Geben Sie ihm das Zugriffsrecht „CRM“ (und „Nutzer“, damit Autoren mit Namen erscheinen), und kopieren Sie die Adresse unter „Webhook zum Aufruf von REST API“. Eventuell muss ein Administrator das erlauben.</translation>
    </message>
    <message>
        <source>Where do I find this address?</source>
        <translation>Wo finde ich diese Adresse?</translation>
    </message>
    <message>
        <source>%1 needs its webhook address again.</source>
        <translation>%1 braucht erneut die Webhook-Adresse.</translation>
    </message>
    <message>
        <source>What was read stays, and so does what waits to be sent.</source>
        <translation>Gelesenes bleibt, ebenso was auf das Senden wartet.</translation>
    </message>
    <message>
        <source>It ends with a number and a code, such as /rest/7/abc…/</source>
        <translation>Sie endet mit einer Nummer und einem Code, etwa /rest/7/abc…/</translation>
    </message>
    <message>
        <source>Portal %1, user %2</source>
        <translation>Portal %1, Nutzer %2</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Code verbergen</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>This address is of another portal: %1.</source>
        <translation>Diese Adresse gehört zu einem anderen Portal: %1.</translation>
    </message>
    <message>
        <source>%1 needs one of its own.</source>
        <translation>%1 braucht eine eigene.</translation>
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
        <translation>Prüfen und aufräumen, was Bots und Integrationen in CRM-Timelines schreiben.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try the demo portal</source>
        <translation>Demoportal ausprobieren</translation>
    </message>
    <message>
        <source>More than 10,000 invented entries, made on this computer. Nothing leaves it, nothing is kept.</source>
        <translation>Mehr als 10.000 erfundene Einträge, auf diesem Computer erzeugt. Nichts verlässt ihn, nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Quickest: paste one address. Reads and writes, but can never delete an entry.</source>
        <translation>Am schnellsten: eine Adresse einfügen. Liest und schreibt, kann aber keine Einträge löschen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Only your portal and its sign-in server are ever contacted. No telemetry, no update check.</source>
        <translation>Kontaktiert werden nur Ihr Portal und sein Anmeldeserver. Keine Telemetrie, keine Suche nach Updates.</translation>
    </message>
    <message>
        <source>Connect a portal</source>
        <translation>Ein Portal verbinden</translation>
    </message>
    <message>
        <source>&amp;Local application</source>
        <translation>&amp;Lokale Anwendung</translation>
    </message>
    <message>
        <source>Can do the most: reads, writes, and deletes what it made itself. An administrator registers it once.</source>
        <translation>Kann am meisten: liest, schreibt und löscht, was sie selbst angelegt hat. Ein Administrator meldet sie einmal an.</translation>
    </message>
    <message>
        <source>We&amp;bhook</source>
        <translation>We&amp;bhook</translation>
    </message>
    <message>
        <source>&amp;VibeCode key</source>
        <translation>&amp;VibeCode-Schlüssel</translation>
    </message>
    <message>
        <source>Entries, notes, pins and bindings through the gateway. No icons, no logos.</source>
        <translation>Einträge, Notizen, Anheftungen und Verknüpfungen über das Gateway. Keine Symbole, keine Logos.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>User #%1</source>
        <translation>Nutzer %1</translation>
    </message>
</context>
<context>
    <name>WorkspaceBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading “%1”: %2 requests</source>
        <translation>„%1“ wird gelesen: %2 Anfragen</translation>
    </message>
    <message>
        <source>Delete “%1” (entry %2) of %3 from the portal?</source>
        <translation>„%1“ (Eintrag %2, %3) aus dem Portal löschen?</translation>
    </message>
    <message>
        <source>For everybody, with its note and bindings. The portal has no undo; its last content stays on this computer.</source>
        <translation>Für alle, mit Notiz und Verknüpfungen. Im Portal gibt es kein Rückgängig; der letzte Inhalt bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>%1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Senden angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln zu senden</numerusform>
            <numerusform>%Ln zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being settled</source>
        <translation>
            <numerusform>%Ln wird geklärt</numerusform>
            <numerusform>%Ln werden geklärt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows sent</source>
        <translation>%1 von %2 Zeilen gesendet</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>&quot;%1&quot; is no kind of card. &quot;cards types&quot; lists them.</source>
        <translation>„%1“ ist keine Art von Element. „cards types“ listet sie auf.</translation>
    </message>
    <message>
        <source>No card was found.</source>
        <translation>Kein Element gefunden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no card. Write deal:100, 2:100, D_100, dynamic_174:5, or paste a card&apos;s address.</source>
        <translation>„%1“ ist kein Element. Schreiben Sie deal:100, 2:100, D_100 oder dynamic_174:5, oder fügen Sie die Adresse eines Elements ein.</translation>
    </message>
    <message>
        <source>Write &quot;cards types&quot;, &quot;cards find TYPE WORDS…&quot; or &quot;cards show CARD&quot;.</source>
        <translation>Schreiben Sie „cards types“, „cards find ART WÖRTER…“ oder „cards show ELEMENT“.</translation>
    </message>
    <message>
        <source>No connection is kept. &quot;connections add webhook NAME&quot; makes one.</source>
        <translation>Es ist keine Verbindung gespeichert. „connections add webhook NAME“ legt eine an.</translation>
    </message>
    <message>
        <source>The format is one of text, json, jsonl and csv.</source>
        <translation>Das Format ist text, json, jsonl oder csv.</translation>
    </message>
    <message>
        <source>Give either --connection or --demo.</source>
        <translation>Geben Sie entweder --connection oder --demo an.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>The order is id or created, followed by :asc or :desc.</source>
        <translation>Die Reihenfolge ist id oder created, gefolgt von :asc oder :desc.</translation>
    </message>
    <message>
        <source>The limit is a whole number above 0.</source>
        <translation>Die Obergrenze ist eine ganze Zahl über 0.</translation>
    </message>
    <message>
        <source>Write &quot;log show ENTRY&quot;; an entry is named by its number.</source>
        <translation>Schreiben Sie „log show EINTRAG“; ein Eintrag wird mit seiner Nummer genannt.</translation>
    </message>
    <message>
        <source>Write &quot;log add CARD --title T (--text T | --text-file FILE|-) [--icon CODE]&quot;.</source>
        <translation>Schreiben Sie „log add ELEMENT --title T (--text T | --text-file DATEI|-) [--icon CODE]“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no entry; an entry is named by its number.</source>
        <translation>„%1“ ist kein Eintrag; ein Eintrag wird mit seiner Nummer genannt.</translation>
    </message>
    <message>
        <source>Write &quot;log delete ENTRY…&quot;.</source>
        <translation>Schreiben Sie „log delete EINTRAG…“.</translation>
    </message>
    <message>
        <source>Name a file after --store, or :memory:.</source>
        <translation>Nennen Sie nach --store eine Datei oder :memory:.</translation>
    </message>
    <message>
        <source>Write &quot;log list CARD [--order id|created[:asc|:desc]] [--limit N]&quot;.</source>
        <translation>Schreiben Sie „log list ELEMENT [--order id|created[:asc|:desc]] [--limit N]“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>An argument is not text in UTF-8.</source>
        <translation>Ein Argument ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>It is %1. If you trust it, use the webhook with this address.</source>
        <translation>Sie lautet %1. Wenn Sie ihr trauen, verwenden Sie den Webhook mit dieser Adresse.</translation>
    </message>
    <message>
        <source>Or give the webhook address in the environment variable TIMELINEDESK_WEBHOOK.</source>
        <translation>Oder geben Sie die Webhook-Adresse in der Umgebungsvariablen TIMELINEDESK_WEBHOOK an.</translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation>gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Write &quot;connections add oauth NAME --portal URL --client-id ID [--auth-server URL] [--port N]&quot; with the client secret on standard input.</source>
        <translation>Schreiben Sie „connections add oauth NAME --portal URL --client-id ID [--auth-server URL] [--port N]“ mit dem geheimen Schlüssel auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Open this address in a browser where you are signed in to the portal:
%1
The application must be registered there with the address %2
If the browser cannot come back to this computer, paste the address it was led to here, within 30 seconds.
</source>
        <translation>Öffnen Sie diese Adresse in einem Browser, in dem Sie am Portal angemeldet sind:
%1
Die Anwendung muss dort mit der Adresse %2 registriert sein.
Kann der Browser nicht zu diesem Computer zurückkehren, fügen Sie hier innerhalb von 30 Sekunden die Adresse ein, zu der er geführt wurde.
</translation>
    </message>
    <message>
        <source>Write &quot;connections add vibecode NAME [--url URL]&quot; with the key on standard input.</source>
        <translation>Schreiben Sie „connections add vibecode NAME [--url URL]“ mit dem Schlüssel auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Write &quot;activity show ID&quot; or &quot;activity list CARD&quot;.</source>
        <translation>Schreiben Sie „activity show ID“ oder „activity list CARD“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no activity; an activity is named by its number.</source>
        <translation>„%1“ ist keine Aktivität; eine Aktivität wird mit ihrer Nummer genannt.</translation>
    </message>
    <message>
        <source>Write &quot;log list&quot;, &quot;log show&quot;, &quot;log add&quot;, &quot;log edit&quot; or &quot;log delete&quot;.</source>
        <translation>Schreiben Sie „log list“, „log show“, „log add“, „log edit“ oder „log delete“.</translation>
    </message>
    <message>
        <source>Write &quot;log edit ENTRY --card CARD [--title T] [--text T] [--icon CODE] [--correction]&quot; with at least one change.</source>
        <translation>Schreiben Sie „log edit EINTRAG --card ELEMENT [--title T] [--text T] [--icon CODE] [--correction]“ mit mindestens einer Änderung.</translation>
    </message>
    <message>
        <source>Write &quot;log add [CARD] --from FILE.csv|FILE.jsonl [--dry-run]&quot;.</source>
        <translation>Schreiben Sie „log add [ELEMENT] --from DATEI.csv|DATEI.jsonl [--dry-run]“.</translation>
    </message>
    <message>
        <source>Write &quot;connections remove NAME [--with-store]&quot;.</source>
        <translation>Schreiben Sie „connections remove NAME [--with-store]“.</translation>
    </message>
    <message>
        <source>Write &quot;%1 list&quot;.</source>
        <translation>Schreiben Sie „%1 list“.</translation>
    </message>
    <message>
        <source>Write &quot;%1 show CODE&quot;.</source>
        <translation>Schreiben Sie „%1 show CODE“.</translation>
    </message>
    <message>
        <source>Write &quot;%1 download FOLDER [CODE…]&quot;.</source>
        <translation>Schreiben Sie „%1 download FOLDER [CODE…]“.</translation>
    </message>
    <message>
        <source>Write &quot;%1 list&quot;, &quot;show&quot;, &quot;add&quot;, &quot;delete&quot; or &quot;download&quot;.</source>
        <translation>Schreiben Sie „%1 list“, „show“, „add“, „delete“ oder „download“.</translation>
    </message>
    <message>
        <source>Write &quot;%1 delete CODE…&quot;.</source>
        <translation>Schreiben Sie „%1 delete CODE…“.</translation>
    </message>
    <message>
        <source>The entry is bound to no card.</source>
        <translation>Der Eintrag ist mit keinem Element verknüpft.</translation>
    </message>
    <message>
        <source>Write &quot;pin ENTRY --card CARD&quot;.</source>
        <translation>Schreiben Sie „pin ENTRY --card CARD“.</translation>
    </message>
    <message>
        <source>Write &quot;unpin ENTRY --card CARD&quot;.</source>
        <translation>Schreiben Sie „unpin ENTRY --card CARD“.</translation>
    </message>
    <message>
        <source>Write &quot;note show ENTRY --card CARD&quot;, &quot;note delete ENTRY --card CARD&quot; or &quot;note set ENTRY --card CARD --text T&quot;.</source>
        <translation>Schreiben Sie „note show ENTRY --card CARD“, „note delete ENTRY --card CARD“ oder „note set ENTRY --card CARD --text T“.</translation>
    </message>
    <message>
        <source>A note needs a text. &quot;note delete&quot; removes one.</source>
        <translation>Eine Notiz braucht einen Text. „note delete“ löscht sie.</translation>
    </message>
    <message>
        <source>Write &quot;bindings list ENTRY&quot;, &quot;bindings add ENTRY CARD&quot; or &quot;bindings remove ENTRY CARD [--last]&quot;.</source>
        <translation>Schreiben Sie „bindings list ENTRY“, „bindings add ENTRY CARD“ oder „bindings remove ENTRY CARD [--last]“.</translation>
    </message>
    <message>
        <source>Write &quot;connections list&quot;, &quot;connections test [NAME]&quot;, &quot;connections remove NAME [--with-store]&quot;, &quot;connections add webhook NAME&quot; with the address on standard input, &quot;connections add oauth NAME --portal URL --client-id ID&quot; with the client secret on standard input, or &quot;connections add vibecode NAME&quot; with the key on standard input.</source>
        <translation>Schreiben Sie „connections list“, „connections test [NAME]“, „connections remove NAME [--with-store]“, „connections add webhook NAME“ mit der Adresse auf der Standardeingabe, „connections add oauth NAME --portal URL --client-id ID“ mit dem Geheimnis der Anwendung auf der Standardeingabe oder „connections add vibecode NAME“ mit dem Schlüssel auf der Standardeingabe.</translation>
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
        <translation>Aufruf: timelinedesk-cli [--connection NAME | --demo] [--store DATEI|:memory:]
                         [--format text|json|jsonl|csv] BEFEHL&#xa0;…

  connections list | test [NAME] | remove NAME
  connections add webhook NAME          die Adresse auf der Standardeingabe
  connections add oauth NAME --portal URL --client-id ID [--auth-server URL] [--port N]
                                        der geheime Schlüssel auf der Standardeingabe
  connections add vibecode NAME [--url URL]
                                        der Schlüssel auf der Standardeingabe, darunter das
                                        Sitzungstoken, wenn er einer Anwendung gehört
  cards types | find ART WÖRTER… | show ELEMENT
  log list ELEMENT [--order id|created[:asc|:desc]] [--limit N]
  log show EINTRAG
  log add ELEMENT --title T (--text T | --text-file DATEI|-) [--icon CODE]
  log add [ELEMENT] --from DATEI.csv|DATEI.jsonl [--dry-run]
  log edit EINTRAG --card ELEMENT [--title T] [--text T] [--icon CODE] [--correction]
  log delete EINTRAG…
  note show|delete EINTRAG --card ELEMENT
  note set EINTRAG --card ELEMENT --text T
  pin|unpin EINTRAG --card ELEMENT
  bindings list EINTRAG | add EINTRAG ELEMENT | remove EINTRAG ELEMENT [--last]
  activity show ID | list ELEMENT
  icons|logos list | show CODE | delete CODE… | download ORDNER [CODE…]
  icons|logos add PFAD… [--code CODE] [--replace] [--dry-run] [--no-trim]
                                        [--clear-background] [--one-color RRGGBB]

ELEMENT: deal:100, 2:100, D_100, dynamic_174:5, T9c_6 oder die eingefügte Adresse eines Elements.
Ohne Schlüsselbund kommt die Webhook-Adresse aus der Umgebungsvariablen TIMELINEDESK_WEBHOOK.
Ein VibeCode-Schlüssel kommt aus TIMELINEDESK_VIBECODE_KEY (und seine Adresse aus
TIMELINEDESK_VIBECODE_URL).
Rückgabewert: 0 erledigt, 1 fehlgeschlagen oder abgelehnt, 2 falscher Aufruf,
3 teilweise erledigt oder unvollständig, 4 Ergebnis unbekannt, 130 abgebrochen.
</translation>
    </message>
    <message>
        <source>built-in ones only: VibeCode does not tell of others</source>
        <translation>nur eingebaute: Von anderen berichtet VibeCode nicht</translation>
    </message>
    <message>
        <source>Write &quot;%1 add PATH… [--code CODE] [--replace] [--dry-run] [--no-trim] [--clear-background] [--one-color RRGGBB]&quot;.</source>
        <translation>Schreiben Sie „%1 add PFAD… [--code CODE] [--replace] [--dry-run] [--no-trim] [--clear-background] [--one-color RRGGBB]“.</translation>
    </message>
    <message>
        <source>--one-color takes six hexadecimal digits, as in 1c2127.</source>
        <translation>--one-color braucht sechs hexadezimale Ziffern wie in 1c2127.</translation>
    </message>
</context>
<context>
    <name>cli::Addition</name>
    <message>
        <source>--code goes with exactly one picture.</source>
        <translation>--code passt nur zu genau einem Bild.</translation>
    </message>
    <message>
        <source>The portal has another picture under this code; --replace puts this one in its place.</source>
        <translation>Das Portal hat unter diesem Code ein anderes Bild; --replace setzt dieses an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>cli::Deletion</name>
    <message>
        <source>Delete entries</source>
        <translation>Einträge löschen</translation>
    </message>
</context>
<context>
    <name>cli::Sending</name>
    <message>
        <source>The old picture is back.</source>
        <translation>Das alte Bild ist wieder da.</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Demo portal</source>
        <translation>Demoportal</translation>
    </message>
</context>
<context>
    <name>connections::ConnectionTest</name>
    <message>
        <source>Look up the name</source>
        <translation>Namen nachschlagen</translation>
    </message>
    <message>
        <source>Find the way through a proxy</source>
        <translation>Weg durch einen Proxy finden</translation>
    </message>
    <message>
        <source>Encrypt the connection</source>
        <translation>Verbindung verschlüsseln</translation>
    </message>
    <message>
        <source>Reach the portal</source>
        <translation>Portal erreichen</translation>
    </message>
    <message>
        <source>Be known there</source>
        <translation>Dort bekannt sein</translation>
    </message>
    <message>
        <source>Have the permission for the CRM</source>
        <translation>Das Recht auf das CRM haben</translation>
    </message>
    <message>
        <source>Left to the proxy.</source>
        <translation>Das übernimmt der Proxy.</translation>
    </message>
    <message>
        <source>None: the way is direct.</source>
        <translation>Keiner: Der Weg ist direkt.</translation>
    </message>
    <message>
        <source>Not needed: the portal is on this computer.</source>
        <translation>Nicht nötig: Das Portal ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>Answered in %1 ms.</source>
        <translation>Antwort nach %1 ms.</translation>
    </message>
    <message>
        <source>%1, administrator</source>
        <translation>%1, Administrator</translation>
    </message>
</context>
<context>
    <name>connections::LoopbackReceiver</name>
    <message>
        <source>Nothing was done</source>
        <translation>Es wurde nichts ausgeführt</translation>
    </message>
    <message>
        <source>This page does not belong to a sign-in that Timeline Desk is waiting for. Start the sign-in again there.</source>
        <translation>Diese Seite gehört zu keiner Anmeldung, auf die Timeline Desk wartet. Beginnen Sie die Anmeldung dort erneut.</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Sie können diese Seite schließen</translation>
    </message>
    <message>
        <source>Timeline Desk has what it needs and goes on by itself.</source>
        <translation>Timeline Desk hat alles Nötige und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>Die Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The browser is signed in to another portal: %1. Timeline Desk was told to use %2.</source>
        <translation>Der Browser ist an einem anderen Portal angemeldet: %1. Timeline Desk soll %2 verwenden.</translation>
    </message>
    <message>
        <source>The portal sent no code. Start the sign-in again in Timeline Desk.</source>
        <translation>Das Portal hat keinen Code gesendet. Beginnen Sie die Anmeldung in Timeline Desk erneut.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Heute · %1</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>Gestern · %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>editwords</name>
    <message>
        <source>It gets another number; %1 leads nowhere any more.</source>
        <translation>Er bekommt eine andere Nummer; %1 führt nirgends mehr hin.</translation>
    </message>
    <message>
        <source>It stands at the time of the edit, no longer at %1.</source>
        <translation>Er steht zur Zeit der Änderung, nicht mehr bei %1.</translation>
    </message>
    <message>
        <source>You are its author, no longer %1.</source>
        <translation>Der Autor sind Sie, nicht mehr %1.</translation>
    </message>
    <message>
        <source>You are the note&apos;s author, no longer %1.</source>
        <translation>Der Autor der Notiz sind Sie, nicht mehr %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Binding to %1</source>
        <translation>Verknüpfung mit %1</translation>
    </message>
    <message>
        <source>Pin on %1</source>
        <translation>Anheften auf %1</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>The old entry</source>
        <translation>Der alte Eintrag</translation>
    </message>
    <message>
        <source>The portal does not tell whether it is pinned. If it is, pin the new one again.</source>
        <translation>Das Portal sagt nicht, ob er angeheftet ist. Wenn ja, heften Sie den neuen wieder an.</translation>
    </message>
    <message>
        <source>It stays as it is, beside the new one. The two are linked here.</source>
        <translation>Er bleibt, wie er ist, neben dem neuen. Hier sind die beiden verknüpft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a thing, and what becomes of it: &quot;Note: is kept&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>geht verloren</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>It was unpinned and could not be pinned again.</source>
        <translation>Er wurde gelöst und ließ sich nicht wieder anheften.</translation>
    </message>
    <message>
        <source>The answer to one step was lost.</source>
        <translation>Die Antwort auf einen Schritt ging verloren.</translation>
    </message>
    <message>
        <source>The portal is asked what it did before anything else happens.</source>
        <translation>Zuerst wird das Portal gefragt, was es getan hat.</translation>
    </message>
    <message>
        <source>Entry %1 took the place of %2.</source>
        <translation>Eintrag %1 trat an die Stelle von %2.</translation>
    </message>
    <message>
        <source>The old one is gone from the portal; what it said stays here.</source>
        <translation>Der alte ist vom Portal verschwunden; was er sagte, bleibt hier.</translation>
    </message>
    <message>
        <source>Entry %1 corrects %2.</source>
        <translation>Eintrag %1 berichtigt %2.</translation>
    </message>
    <message>
        <source>Both are on the portal, linked here.</source>
        <translation>Beide sind auf dem Portal, hier sind sie verknüpft.</translation>
    </message>
    <message>
        <source>Entry %1 says again what %2 said.</source>
        <translation>Eintrag %1 sagt noch einmal, was %2 sagte.</translation>
    </message>
    <message>
        <source>With a number, date and author of its own.</source>
        <translation>Mit eigener Nummer, eigenem Datum und Autor.</translation>
    </message>
    <message>
        <source>It did not work; entry %1 is as it was.</source>
        <translation>Es ging nicht; Eintrag %1 ist, wie er war.</translation>
    </message>
    <message>
        <source>It worked in part: entries %1 and %2 both exist now.</source>
        <translation>Es ging nur teilweise: Die Einträge %1 und %2 gibt es jetzt beide.</translation>
    </message>
    <message>
        <source>Delete the one you do not want.</source>
        <translation>Löschen Sie den, den Sie nicht wollen.</translation>
    </message>
    <message>
        <source>Who wrote the note, and when</source>
        <translation>Wer die Notiz wann schrieb</translation>
    </message>
</context>
<context>
    <name>gallery::Drawings</name>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>missed incoming call</source>
        <translation>verpasster eingehender Anruf</translation>
    </message>
    <message>
        <source>incoming call</source>
        <translation>eingehender Anruf</translation>
    </message>
    <message>
        <source>completed call</source>
        <translation>abgeschlossener Anruf</translation>
    </message>
    <message>
        <source>outgoing call</source>
        <translation>ausgehender Anruf</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>chat message</source>
        <translation>Chatnachricht</translation>
    </message>
    <message>
        <source>check mark in a ring</source>
        <translation>Häkchen im Kreis</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>removed link</source>
        <translation>gelöste Verknüpfung</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>angesehen</translation>
    </message>
    <message>
        <source>change of stage</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>sent e-mail</source>
        <translation>gesendete E-Mail</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>check mark</source>
        <translation>Häkchen</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp message</source>
        <translation>WhatsApp-Nachricht</translation>
    </message>
    <message>
        <source>Telegram message</source>
        <translation>Telegram-Nachricht</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>Geldbörse</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>bank card</source>
        <translation>Bankkarte</translation>
    </message>
    <message>
        <source>conversion</source>
        <translation>Konvertierung</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>cross in a ring</source>
        <translation>Kreuz im Kreis</translation>
    </message>
    <message>
        <source>task reminder</source>
        <translation>Erinnerung an eine Aufgabe</translation>
    </message>
    <message>
        <source>new comment on a task</source>
        <translation>neuer Kommentar zu einer Aufgabe</translation>
    </message>
    <message>
        <source>comment on a task was read</source>
        <translation>Kommentar zu einer Aufgabe gelesen</translation>
    </message>
    <message>
        <source>activity in a task</source>
        <translation>Aktivität in einer Aufgabe</translation>
    </message>
    <message>
        <source>AI assistant</source>
        <translation>KI-Assistent</translation>
    </message>
    <message>
        <source>AI is working</source>
        <translation>KI arbeitet</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>arrow up</source>
        <translation>Pfeil nach oben</translation>
    </message>
    <message>
        <source>arrow down</source>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>unchanged after a repeat</source>
        <translation>nach Wiederholung unverändert</translation>
    </message>
    <message>
        <source>business process</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>new message</source>
        <translation>neue Nachricht</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>repeat sale</source>
        <translation>Folgeverkauf</translation>
    </message>
    <message>
        <source>incoming message of an open channel</source>
        <translation>eingehende Nachricht eines Kommunikationskanals</translation>
    </message>
    <message>
        <source>recording of a call</source>
        <translation>Aufzeichnung eines Anrufs</translation>
    </message>
    <message>
        <source>printed document</source>
        <translation>gedrucktes Dokument</translation>
    </message>
    <message>
        <source>signed document</source>
        <translation>unterschriebenes Dokument</translation>
    </message>
    <message>
        <source>draft of a document</source>
        <translation>Entwurf eines Dokuments</translation>
    </message>
    <message>
        <source>open channel</source>
        <translation>offener Kanal</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Avito message</source>
        <translation>Avito-Nachricht</translation>
    </message>
    <message>
        <source>Apple message</source>
        <translation>Apple-Nachricht</translation>
    </message>
    <message>
        <source>Facebook page</source>
        <translation>Facebook-Seite</translation>
    </message>
    <message>
        <source>Facebook message</source>
        <translation>Facebook-Nachricht</translation>
    </message>
    <message>
        <source>Instagram message</source>
        <translation>Instagram-Nachricht</translation>
    </message>
    <message>
        <source>Bitrix24 network</source>
        <translation>Bitrix24-Netzwerk</translation>
    </message>
    <message>
        <source>Odnoklassniki message</source>
        <translation>Odnoklassniki-Nachricht</translation>
    </message>
    <message>
        <source>Viber message</source>
        <translation>Viber-Nachricht</translation>
    </message>
    <message>
        <source>VK message</source>
        <translation>VK-Nachricht</translation>
    </message>
    <message>
        <source>VK order</source>
        <translation>VK-Bestellung</translation>
    </message>
    <message>
        <source>WhatsApp message through Bitrix24</source>
        <translation>WhatsApp-Nachricht über Bitrix24</translation>
    </message>
    <message>
        <source>edna message</source>
        <translation>edna-Nachricht</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>store was viewed</source>
        <translation>Shop wurde angesehen</translation>
    </message>
    <message>
        <source>shared calendar</source>
        <translation>geteilter Kalender</translation>
    </message>
    <message>
        <source>unread comment</source>
        <translation>ungelesener Kommentar</translation>
    </message>
    <message>
        <source>video meeting</source>
        <translation>Videotreffen</translation>
    </message>
    <message>
        <source>task of a business process</source>
        <translation>Aufgabe eines Geschäftsprozesses</translation>
    </message>
    <message>
        <source>booking on a waiting list</source>
        <translation>Buchung auf der Warteliste</translation>
    </message>
</context>
<context>
    <name>intentwords</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Being settled</source>
        <translation>Wird geklärt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Delete entry %1</source>
        <translation>Eintrag %1 löschen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <extracomment>The title is held together by marks that isolate its direction.</extracomment>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>It is sent when the portal answers.</source>
        <translation>Wird gesendet, sobald das Portal antwortet.</translation>
    </message>
    <message>
        <source>Sent after the ones above.</source>
        <translation>Wird nach den oberen gesendet.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Unterwegs.</translation>
    </message>
    <message>
        <source>The answer was lost. It is not sent again before the newest entries were read and matched.</source>
        <translation>Die Antwort ging verloren. Vor erneutem Senden werden die neuesten Einträge gelesen und abgeglichen.</translation>
    </message>
    <message>
        <source>The portal made entry %1.</source>
        <translation>Das Portal hat Eintrag %1 erstellt.</translation>
    </message>
    <message>
        <source>The entry is gone from the portal. Its last content stays here.</source>
        <translation>Der Eintrag ist nicht mehr im Portal. Sein letzter Inhalt bleibt hier.</translation>
    </message>
    <message>
        <source>The portal refused it.</source>
        <translation>Das Portal hat es abgelehnt.</translation>
    </message>
    <message>
        <source>Taken back before it was sent. Nothing was changed.</source>
        <translation>Vor dem Senden zurückgenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Written down before sending</source>
        <translation>Vor dem Senden festgehalten</translation>
    </message>
    <message>
        <source>Everything needed to find it again is kept.</source>
        <translation>Alles zum Wiederfinden Nötige ist gespeichert.</translation>
    </message>
    <message>
        <source>Sent once</source>
        <translation>Einmal gesendet</translation>
    </message>
    <message>
        <source>One request, cannot be repeated by accident.</source>
        <translation>Eine Anfrage, nicht versehentlich wiederholbar.</translation>
    </message>
    <message>
        <source>The portal answered</source>
        <translation>Das Portal hat geantwortet</translation>
    </message>
    <message>
        <source>It made entry %1.</source>
        <translation>Es hat Eintrag %1 erstellt.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>No answer from the portal.</source>
        <translation>Keine Antwort vom Portal.</translation>
    </message>
    <message>
        <source>The program ended while it was being sent</source>
        <translation>Programmende während des Sendens</translation>
    </message>
    <message>
        <source>Whether the portal got it is not known.</source>
        <translation>Unbekannt, ob es im Portal ankam.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>The portal could not be reached.</source>
        <translation>Das Portal war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Refused by the portal</source>
        <translation>Vom Portal abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Found on the portal</source>
        <translation>Im Portal gefunden</translation>
    </message>
    <message>
        <source>It is entry %1: it was made once.</source>
        <translation>Es ist Eintrag %1: Er wurde einmal erstellt.</translation>
    </message>
    <message>
        <source>Gone from the portal</source>
        <translation>Aus dem Portal verschwunden</translation>
    </message>
    <message>
        <source>Newest entries read</source>
        <translation>Neueste Einträge gelesen</translation>
    </message>
    <message>
        <source>%1 read, none matches yet. The portal may still be working on it.</source>
        <translation>%1 gelesen, noch keiner passt. Vielleicht arbeitet das Portal noch daran.</translation>
    </message>
    <message>
        <source>%1 read, but they do not reach back far enough to be sure.</source>
        <translation>%1 gelesen, doch sie reichen nicht weit genug zurück.</translation>
    </message>
    <message>
        <source>Not there: back to waiting</source>
        <translation>Nicht da: wartet wieder</translation>
    </message>
    <message>
        <source>It is sent again, once.</source>
        <translation>Es wird erneut gesendet, einmal.</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Nicht erneut gesendet</translation>
    </message>
    <message>
        <source>The portal may have made it all the same.</source>
        <translation>Vielleicht hat das Portal ihn dennoch erstellt.</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>Note on entry %1</source>
        <translation>Notiz zu Eintrag %1</translation>
    </message>
    <message>
        <source>The note is on the portal.</source>
        <translation>Die Notiz ist auf dem Portal.</translation>
    </message>
    <message>
        <source>Delete the note on “%1”</source>
        <translation>Notiz zu „%1“ löschen</translation>
    </message>
    <message>
        <source>Delete the note on entry %1</source>
        <translation>Notiz zu Eintrag %1 löschen</translation>
    </message>
    <message>
        <source>The entry has no note now.</source>
        <translation>Der Eintrag hat jetzt keine Notiz.</translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>„%1“ anheften</translation>
    </message>
    <message>
        <source>Pin entry %1</source>
        <translation>Eintrag %1 anheften</translation>
    </message>
    <message>
        <source>It is pinned on the card.</source>
        <translation>Er ist am Element angeheftet.</translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>„%1“ lösen</translation>
    </message>
    <message>
        <source>Unpin entry %1</source>
        <translation>Eintrag %1 lösen</translation>
    </message>
    <message>
        <source>It is not pinned on the card.</source>
        <translation>Er ist nicht am Element angeheftet.</translation>
    </message>
    <message>
        <source>Show “%1” on one more card</source>
        <translation>„%1“ an einem weiteren Element zeigen</translation>
    </message>
    <message>
        <source>Show entry %1 on one more card</source>
        <translation>Eintrag %1 an einem weiteren Element zeigen</translation>
    </message>
    <message>
        <source>It is bound to the card.</source>
        <translation>Er ist mit dem Element verknüpft.</translation>
    </message>
    <message>
        <source>Take “%1” off a card</source>
        <translation>„%1“ von einem Element nehmen</translation>
    </message>
    <message>
        <source>Take entry %1 off a card</source>
        <translation>Eintrag %1 von einem Element nehmen</translation>
    </message>
    <message>
        <source>It is not bound to the card.</source>
        <translation>Er ist nicht mit dem Element verknüpft.</translation>
    </message>
    <message>
        <source>Upload “%1”</source>
        <translation>„%1“ hochladen</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>Ein Bild hochladen</translation>
    </message>
    <message>
        <source>The portal has the picture.</source>
        <translation>Das Portal hat das Bild.</translation>
    </message>
    <message>
        <source>Delete the picture “%1”</source>
        <translation>Bild „%1“ löschen</translation>
    </message>
    <message>
        <source>Delete a picture</source>
        <translation>Ein Bild löschen</translation>
    </message>
    <message>
        <source>The portal does not have the picture any more.</source>
        <translation>Das Portal hat das Bild nicht mehr.</translation>
    </message>
    <message>
        <source>Check “%1”</source>
        <translation>„%1“ prüfen</translation>
    </message>
    <message>
        <source>Check entry %1</source>
        <translation>Eintrag %1 prüfen</translation>
    </message>
    <message>
        <source>It is as it should be.</source>
        <translation>Er ist, wie er sein soll.</translation>
    </message>
    <message>
        <source>The answer was lost. The portal is asked before it is sent again.</source>
        <translation>Die Antwort ging verloren. Das Portal wird gefragt, bevor es noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Taken back: the portal does not have it. Nothing was changed.</source>
        <translation>Zurückgenommen: Das Portal hat es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Refused before it was sent</source>
        <translation>Vor dem Senden abgelehnt</translation>
    </message>
    <message>
        <source>It was known that the portal does not allow it.</source>
        <translation>Es war bekannt, dass das Portal es nicht erlaubt.</translation>
    </message>
    <message>
        <source>Read and compared</source>
        <translation>Gelesen und verglichen</translation>
    </message>
    <message>
        <source>The portal holds what was meant.</source>
        <translation>Auf dem Portal steht, was gemeint war.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>The card was full because it was pinned there already.</source>
        <translation>Das Element war voll, weil er dort schon angeheftet war.</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>The portal left it out of a group.</source>
        <translation>Das Portal hat es in einer Gruppe ausgelassen.</translation>
    </message>
    <message>
        <source>The portal has it already.</source>
        <translation>Das Portal hat es schon.</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>A step before it did not work.</source>
        <translation>Ein Schritt davor ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Not on the portal, and not sent again</source>
        <translation>Nicht auf dem Portal und nicht noch einmal gesendet</translation>
    </message>
</context>
<context>
    <name>logwords</name>
    <message>
        <source>What the portal said</source>
        <translation>Antwort des Portals</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This is the card as read %1.</source>
        <translation>Zuletzt gelesener Stand: %1.</translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>Sie sehen den früher gelesenen Stand.</translation>
    </message>
    <message>
        <source>It is tried again at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Keine Verbindung.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Drafts are kept. Writing goes on when the portal answers.</source>
        <translation>Entwürfe bleiben erhalten. Geschrieben wird wieder, sobald das Portal antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n can be read here,</source>
        <translation>
            <numerusform>Hier ist nur %n Eintrag lesbar,</numerusform>
            <numerusform>Hier sind nur die neuesten %n Einträge lesbar,</numerusform>
        </translation>
    </message>
    <message>
        <source>because this portal sends the first page again whichever page is asked for.</source>
        <translation>denn dieses Portal sendet immer wieder die erste Seite.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The list ends here: %1 older entries are out of reach.</source>
        <translation>Hier endet die Liste: %1 ältere Einträge sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>Not all of this card was read.</source>
        <translation>Dieses Element wurde nicht ganz gelesen.</translation>
    </message>
    <message>
        <source>What is shown was read; older entries may be missing.</source>
        <translation>Ältere Einträge können fehlen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No card chosen</source>
        <translation>Kein Element ausgewählt</translation>
    </message>
    <message>
        <source>Choose a card at the side, or paste its address from the browser.</source>
        <translation>Wählen Sie an der Seite ein Element, oder fügen Sie seine Adresse aus dem Browser ein.</translation>
    </message>
    <message>
        <source>No entry matches the filter</source>
        <translation>Kein Eintrag passt zum Filter</translation>
    </message>
    <message>
        <source>The card was read completely, so there is none.</source>
        <translation>Das Element wurde vollständig gelesen; es gibt also keinen.</translation>
    </message>
    <message>
        <source>Not all of the card was read, so there may be one that is not here.</source>
        <translation>Das Element wurde nicht ganz gelesen; vielleicht gibt es einen, der hier fehlt.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>This card was not read yet</source>
        <translation>Dieses Element wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>Its entries are on the portal; nothing of them is kept here.</source>
        <translation>Die Einträge liegen im Portal; hier ist noch nichts gespeichert.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>No log entries on this card</source>
        <translation>Keine Einträge an diesem Element</translation>
    </message>
    <message>
        <source>Bots and integrations have written nothing here. Entries made on other cards and only bound to this one do not appear.</source>
        <translation>Bots und Integrationen haben hier nichts geschrieben. Einträge anderer Elemente, die mit diesem nur verknüpft sind, erscheinen nicht.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Browse, search and write the log entries of Bitrix24 CRM timelines.</source>
        <translation>Einträge in den Timelines des Bitrix24-CRM ansehen, durchsuchen und schreiben.</translation>
    </message>
    <message>
        <source>Open the embedded demo portal. Nothing is kept.</source>
        <translation>Das eingebaute Demoportal öffnen. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Open this connection.</source>
        <translation>Diese Verbindung öffnen.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Looks: light or dark.</source>
        <translation>Aussehen: light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Language: en, ru or de.</source>
        <translation>Sprache: en, ru oder de.</translation>
    </message>
</context>
<context>
    <name>models::CardListModel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neuer</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::GalleryModel</name>
    <message numerus="yes">
        <source>%1, used by %Ln entries</source>
        <translation>
            <numerusform>%1, von %Ln Eintrag verwendet</numerusform>
            <numerusform>%1, von %Ln Einträgen verwendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::OutboxModel</name>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation>Abgelehnt, nichts geändert</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Done earlier</source>
        <translation>Früher erledigt</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Viele auf einmal</translation>
    </message>
</context>
<context>
    <name>models::RequestLogModel</name>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>Enthält: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Parameters:</source>
        <translation>Parameter:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>planwords</name>
    <message>
        <source>Edit an entry</source>
        <translation>Einen Eintrag ändern</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Einen Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Add a deleted entry again</source>
        <translation>Einen gelöschten Eintrag wieder hinzufügen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What is done, and the card that was open: &quot;Delete 120 entries · Website relaunch&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>They go for everybody, with their notes and bindings. The portal has no undo; what they said stays on this computer.</source>
        <translation>Sie verschwinden für alle, mit Notizen und Verknüpfungen. Das Portal macht nichts rückgängig; was sie sagten, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>An entry has one note: this text takes the place of what is there.</source>
        <translation>Ein Eintrag hat eine Notiz: Dieser Text tritt an die Stelle dessen, was da ist.</translation>
    </message>
    <message>
        <source>The notes go for everybody. The portal has no undo.</source>
        <translation>Die Notizen verschwinden für alle. Das Portal macht nichts rückgängig.</translation>
    </message>
    <message>
        <source>How many entries a card can keep on top is the portal&apos;s to say. What does not fit is refused, and nothing else is unpinned for it.</source>
        <translation>Wie viele Einträge ein Element oben halten kann, bestimmt das Portal. Was nicht passt, wird abgelehnt, und nichts anderes wird dafür gelöst.</translation>
    </message>
    <message>
        <source>The portal does not tell what is pinned: what was not is left as it is.</source>
        <translation>Das Portal sagt nicht, was angeheftet ist: Was es nicht war, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The card shows them in the portal. Lists of log entries, this program&apos;s too, show an entry only on the card it was made on.</source>
        <translation>Das Element zeigt sie im Portal. Listen von Einträgen, auch die dieses Programms, zeigen einen Eintrag nur an dem Element, an dem er erstellt wurde.</translation>
    </message>
    <message>
        <source>An entry that loses its last card cannot be reached any more by anybody.</source>
        <translation>Ein Eintrag, der sein letztes Element verliert, ist für niemanden mehr erreichbar.</translation>
    </message>
    <message>
        <source>What is added cannot be changed, only added anew.</source>
        <translation>Was hinzugefügt ist, lässt sich nicht ändern, nur neu hinzufügen.</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent, in doubt</source>
        <translation>Mit Zweifel</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Bricht ab</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <translation>
            <numerusform>%Ln nicht versucht</numerusform>
            <numerusform>%Ln nicht versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>etwa %1 h</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag hinzufügen</numerusform>
            <numerusform>%Ln Einträge hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag löschen</numerusform>
            <numerusform>%Ln Einträge löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write a note on %Ln entry(s)</source>
        <translation>
            <numerusform>Notiz an %Ln Eintrag schreiben</numerusform>
            <numerusform>Notiz an %Ln Einträge schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the notes of %Ln entry(s)</source>
        <translation>
            <numerusform>Notiz von %Ln Eintrag löschen</numerusform>
            <numerusform>Notizen von %Ln Einträgen löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag anheften</numerusform>
            <numerusform>%Ln Einträge anheften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag lösen</numerusform>
            <numerusform>%Ln Einträge lösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln entry(s) on one more card</source>
        <translation>
            <numerusform>%Ln Eintrag mit einem weiteren Element verknüpfen</numerusform>
            <numerusform>%Ln Einträge mit einem weiteren Element verknüpfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln entry(s) off a card</source>
        <translation>
            <numerusform>%Ln Eintrag von einem Element lösen</numerusform>
            <numerusform>%Ln Einträge von einem Element lösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild hochladen</numerusform>
            <numerusform>%Ln Bilder hochladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild löschen</numerusform>
            <numerusform>%Ln Bilder löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild ersetzen</numerusform>
            <numerusform>%Ln Bilder ersetzen</numerusform>
        </translation>
    </message>
</context>
</TS>
