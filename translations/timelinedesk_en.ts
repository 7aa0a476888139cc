<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityPane</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BbCodeView</name>
    <message numerus="yes">
        <source>%n more character(s) are not shown here.</source>
        <translation>
            <numerusform>%n more character is not shown here.</numerusform>
            <numerusform>%n more characters are not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BindingsList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message numerus="yes">
        <source>%Ln visitor(s) turned away. %1</source>
        <translation>
            <numerusform>%Ln visitor turned away. %1</numerusform>
            <numerusform>%Ln visitors turned away. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message numerus="yes">
        <source>%Ln entries are on the clipboard.</source>
        <translation>
            <numerusform>%Ln entry is on the clipboard.</numerusform>
            <numerusform>%Ln entries are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were written to the file.</source>
        <translation>
            <numerusform>%Ln entry was written to the file.</numerusform>
            <numerusform>%Ln entries were written to the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message numerus="yes">
        <source>%Ln entries read, nothing is kept</source>
        <translation>
            <numerusform>%Ln entry read, nothing is kept</numerusform>
            <numerusform>%Ln entries read, nothing is kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries kept on this computer</source>
        <translation>
            <numerusform>%Ln entry kept on this computer</numerusform>
            <numerusform>%Ln entries kept on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionFacts</name>
    <message numerus="yes">
        <source>%Ln entries, %1</source>
        <translation>
            <numerusform>%Ln entry, %1</numerusform>
            <numerusform>%Ln entries, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCheck</name>
    <message numerus="yes">
        <source>The title holds %n character(s) that cannot be seen.</source>
        <extracomment>%n hidden characters</extracomment>
        <translation>
            <numerusform>The title holds %n character that cannot be seen.</numerusform>
            <numerusform>The title holds %n characters that cannot be seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n character(s) that cannot be seen.</source>
        <translation>
            <numerusform>The text holds %n character that cannot be seen.</numerusform>
            <numerusform>The text holds %n characters that cannot be seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title holds %n character(s) that turn the reading direction: others may read something else.</source>
        <translation>
            <numerusform>The title holds %n character that turns the reading direction: others may read something else.</numerusform>
            <numerusform>The title holds %n characters that turn the reading direction: others may read something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds %n character(s) that turn the reading direction: others may read something else.</source>
        <translation>
            <numerusform>The text holds %n character that turns the reading direction: others may read something else.</numerusform>
            <numerusform>The text holds %n characters that turn the reading direction: others may read something else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditReview</name>
    <message numerus="yes">
        <source>%Ln steps. What does not work is undone.</source>
        <translation>
            <numerusform>%Ln step. What does not work is undone.</numerusform>
            <numerusform>%Ln steps. What does not work is undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message numerus="yes">
        <source>The portal has shown %n version(s) of it.</source>
        <translation>
            <numerusform>The portal has shown %n version of it.</numerusform>
            <numerusform>The portal has shown %n versions of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bound to %n other card(s)</source>
        <translation>
            <numerusform>bound to %n other card</numerusform>
            <numerusform>bound to %n other cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bound to %n other card(s)</source>
        <translation>
            <numerusform>Bound to %n other card</numerusform>
            <numerusform>Bound to %n other cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message numerus="yes">
        <source>%n hidden character(s) in the text.</source>
        <translation>
            <numerusform>%n hidden character in the text.</numerusform>
            <numerusform>%n hidden characters in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s) in the title.</source>
        <translation>
            <numerusform>%n hidden character in the title.</numerusform>
            <numerusform>%n hidden characters in the title.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n version(s) so far</source>
        <translation>
            <numerusform>%1; %n version so far</numerusform>
            <numerusform>%1; %n versions so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; unchanged in %n reading(s)</source>
        <translation>
            <numerusform>%1; unchanged in %n reading</numerusform>
            <numerusform>%1; unchanged in %n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryListView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>Icon: %n chosen</source>
        <translation>
            <numerusform>Icon: %n chosen</numerusform>
            <numerusform>Icon: %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Author: %n chosen</source>
        <translation>
            <numerusform>Author: %n chosen</numerusform>
            <numerusform>Author: %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n entries of other cards bound to this one</source>
        <translation>
            <numerusform>With %n entry of another card bound to this one</numerusform>
            <numerusform>With %n entries of other cards bound to this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryPlace</name>
    <message numerus="yes">
        <source>%Ln code(s) that stored entries use do not exist on the portal:</source>
        <translation>
            <numerusform>%Ln code that stored entries use does not exist on the portal:</numerusform>
            <numerusform>%Ln codes that stored entries use do not exist on the portal:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are shown there without an icon.</source>
        <translation>
            <numerusform>%Ln entry is shown there without an icon.</numerusform>
            <numerusform>%Ln entries are shown there without an icon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) saved.</source>
        <translation>
            <numerusform>%Ln picture saved.</numerusform>
            <numerusform>%Ln pictures saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln pictures from the portal?</source>
        <translation>
            <numerusform>Delete %Ln picture from the portal?</numerusform>
            <numerusform>Delete %Ln pictures from the portal?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored entries lose their icon.</source>
        <translation>
            <numerusform>%Ln stored entry loses its icon.</numerusform>
            <numerusform>%Ln stored entries lose their icon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploaded</source>
        <translation>
            <numerusform>%Ln uploaded</numerusform>
            <numerusform>%Ln uploaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%Ln row(s) · nothing is sent from here</source>
        <translation>
            <numerusform>%Ln row · nothing is sent from here</numerusform>
            <numerusform>%Ln rows · nothing is sent from here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with errors will not be sent.</source>
        <translation>
            <numerusform>%Ln row with errors will not be sent.</numerusform>
            <numerusform>%Ln rows with errors will not be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxPlace</name>
    <message numerus="yes">
        <source>%Ln outcome(s) unknown</source>
        <translation>
            <numerusform>%Ln outcome unknown</numerusform>
            <numerusform>%Ln outcomes unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done today</source>
        <translation>
            <numerusform>%Ln done today</numerusform>
            <numerusform>%Ln done today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureDetails</name>
    <message numerus="yes">
        <source>%Ln stored entries use it.</source>
        <translation>
            <numerusform>%Ln stored entry uses it.</numerusform>
            <numerusform>%Ln stored entries use it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureSending</name>
    <message numerus="yes">
        <source>Delete %Ln icons</source>
        <translation>
            <numerusform>Delete %Ln icon</numerusform>
            <numerusform>Delete %Ln icons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln logos</source>
        <translation>
            <numerusform>Delete %Ln logo</numerusform>
            <numerusform>Delete %Ln logos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln icons</source>
        <translation>
            <numerusform>Upload %Ln icon</numerusform>
            <numerusform>Upload %Ln icons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln logos</source>
        <translation>
            <numerusform>Upload %Ln logo</numerusform>
            <numerusform>Upload %Ln logos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>Gives %Ln entries their icon back.</source>
        <translation>
            <numerusform>Gives %Ln entry its icon back.</numerusform>
            <numerusform>Gives %Ln entries their icon back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old entries change too.</source>
        <translation>
            <numerusform>%Ln old entry changes too.</numerusform>
            <numerusform>%Ln old entries change too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <translation>
            <numerusform>%1, %Ln open</numerusform>
            <numerusform>%1, %Ln open</numerusform>
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
    <name>PlanDetails</name>
    <message numerus="yes">
        <source>Stopped, because %Ln row(s) were refused.</source>
        <translation>
            <numerusform>Stopped, because %Ln row was refused.</numerusform>
            <numerusform>Stopped, because %Ln rows were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %Ln row(s) was lost.</source>
        <translation>
            <numerusform>The answer to %Ln row was lost.</numerusform>
            <numerusform>The answer to %Ln rows was lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them leave one by one, since their text must not travel in a group.</source>
        <translation>
            <numerusform>%Ln of them leaves alone, since its text must not travel in a group.</numerusform>
            <numerusform>%Ln of them leave one by one, since their text must not travel in a group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be refused by the portal, which is known only when it is asked.</source>
        <translation>
            <numerusform>%Ln may be refused by the portal, which is known only when it is asked.</numerusform>
            <numerusform>%Ln may be refused by the portal, which is known only when it is asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPlace</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message numerus="yes">
        <source>%Ln template(s) were taken in.</source>
        <translation>
            <numerusform>%Ln template was taken in.</numerusform>
            <numerusform>%Ln templates were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) were written to the file.</source>
        <translation>
            <numerusform>%Ln template was written to the file.</numerusform>
            <numerusform>%Ln templates were written to the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayPane</name>
    <message numerus="yes">
        <source>Reading, %Ln to go</source>
        <translation>
            <numerusform>Reading, %Ln to go</numerusform>
            <numerusform>Reading, %Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the portal</source>
        <translation>
            <numerusform>%Ln on the portal</numerusform>
            <numerusform>%Ln on the portal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln to send</numerusform>
            <numerusform>%Ln to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being settled</source>
        <translation>
            <numerusform>%Ln being settled</numerusform>
            <numerusform>%Ln being settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwords</name>
    <message numerus="yes">
        <source>Only the newest %n can be read here,</source>
        <translation>
            <numerusform>Only the newest %n can be read here,</numerusform>
            <numerusform>Only the newest %n can be read here,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::CardListModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::GalleryModel</name>
    <message numerus="yes">
        <source>%1, used by %Ln entries</source>
        <translation>
            <numerusform>%1, used by %Ln entry</numerusform>
            <numerusform>%1, used by %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>planwords</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tried</source>
        <translation>
            <numerusform>%Ln not tried</numerusform>
            <numerusform>%Ln not tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>%Ln to go</numerusform>
            <numerusform>%Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln entry(s)</source>
        <translation>
            <numerusform>Add %Ln entry</numerusform>
            <numerusform>Add %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entry(s)</source>
        <translation>
            <numerusform>Delete %Ln entry</numerusform>
            <numerusform>Delete %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write a note on %Ln entry(s)</source>
        <translation>
            <numerusform>Write a note on %Ln entry</numerusform>
            <numerusform>Write a note on %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the notes of %Ln entry(s)</source>
        <translation>
            <numerusform>Delete the note of %Ln entry</numerusform>
            <numerusform>Delete the notes of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %Ln entry(s)</source>
        <translation>
            <numerusform>Pin %Ln entry</numerusform>
            <numerusform>Pin %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %Ln entry(s)</source>
        <translation>
            <numerusform>Unpin %Ln entry</numerusform>
            <numerusform>Unpin %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln entry(s) on one more card</source>
        <translation>
            <numerusform>Show %Ln entry on one more card</numerusform>
            <numerusform>Show %Ln entries on one more card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln entry(s) off a card</source>
        <translation>
            <numerusform>Take %Ln entry off a card</numerusform>
            <numerusform>Take %Ln entries off a card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln picture(s)</source>
        <translation>
            <numerusform>Upload %Ln picture</numerusform>
            <numerusform>Upload %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln picture(s)</source>
        <translation>
            <numerusform>Delete %Ln picture</numerusform>
            <numerusform>Delete %Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln picture(s)</source>
        <translation>
            <numerusform>Replace %Ln picture</numerusform>
            <numerusform>Replace %Ln pictures</numerusform>
        </translation>
    </message>
</context>
</TS>
