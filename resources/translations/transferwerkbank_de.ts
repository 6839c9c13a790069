<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>BulkPlanText</name>
    <message>
        <source>None of the chosen records would change.</source>
        <translation>Keiner der gewählten Einträge würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>The field of %n record(s) is emptied.</source>
        <translation>
            <numerusform>Das Feld eines Eintrags wird geleert.</numerusform>
            <numerusform>Das Feld von %n Einträgen wird geleert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change.</source>
        <translation>
            <numerusform>Ein Eintrag ändert sich.</numerusform>
            <numerusform>%n Einträge ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another value is replaced in %n of them.</source>
        <translation>
            <numerusform>Bei einem davon wird ein anderer Wert ersetzt.</numerusform>
            <numerusform>Bei %n davon wird ein anderer Wert ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in %n record(s).</source>
        <translation>
            <numerusform>Bei einem Eintrag ändert sich nichts.</numerusform>
            <numerusform>Bei %n Einträgen ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) do not have this field.</source>
        <translation>
            <numerusform>Ein Eintrag hat dieses Feld nicht.</numerusform>
            <numerusform>%n Einträge haben dieses Feld nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot get this review state yet and stay as they are:</source>
        <translation>
            <numerusform>Ein Eintrag kann diesen Prüfstand noch nicht bekommen und bleibt, wie er ist:</numerusform>
            <numerusform>%n Einträge können diesen Prüfstand noch nicht bekommen und bleiben, wie sie sind:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay as they are, the value does not suit them:</source>
        <translation>
            <numerusform>Ein Eintrag bleibt, wie er ist, der Wert passt dort nicht:</numerusform>
            <numerusform>%n Einträge bleiben, wie sie sind, der Wert passt dort nicht:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The search index was built anew.</source>
        <translation>Das Suchverzeichnis wurde neu aufgebaut.</translation>
    </message>
    <message>
        <source>The library is in good order.</source>
        <translation>Die Bibliothek ist in Ordnung.</translation>
    </message>
    <message>
        <source>The library to work with.</source>
        <translation>Die Bibliothek, mit der gearbeitet wird.</translation>
    </message>
    <message>
        <source>Print one JSON value.</source>
        <translation>Gibt einen JSON-Wert aus.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Transferwerkbank: a workbench with which municipalities learn from each other.
Usage: transferwerkbank [--library FILE] [--json] [COMMAND …]
Without a command the window opens.

Commands:
</source>
        <translation>Transferwerkbank: eine Werkbank, mit der Kommunen voneinander lernen.
Aufruf: transferwerkbank [--library DATEI] [--json] [BEFEHL …]
Ohne Befehl öffnet sich das Fenster.

Befehle:
</translation>
    </message>
    <message>
        <source>
Options:
  --library FILE  the library to work with; otherwise the one in your data folder
  --json          print one JSON value on standard output
  --version, --help

Exit codes: 0 done, 1 failed, 2 wrong usage, 4 open conflicts, 5 library damaged.
</source>
        <translation>
Optionen:
  --library DATEI  die Bibliothek, mit der gearbeitet wird; sonst die in Ihrem Datenordner
  --json           gibt einen JSON-Wert auf der Standardausgabe aus
  --version, --help

Exit-Codes: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 4 offene Widersprüche, 5 Bibliothek beschädigt.
</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Make a new library, with the example records if wanted.</source>
        <translation>Legt eine neue Bibliothek an, auf Wunsch mit dem Beispielbestand.</translation>
    </message>
    <message>
        <source>%1: guessed from the names: %2</source>
        <translation>%1: nach den Namen zugeordnet: %2</translation>
    </message>
    <message>
        <source>%1: not taken: %2</source>
        <translation>%1: nicht übernommen: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: %1, new: %2, changed: %3, unchanged: %4, rejected: %5
</source>
        <translation>Gelesen: %1, neu: %2, geändert: %3, unverändert: %4, zurückgewiesen: %5
</translation>
    </message>
    <message>
        <source>Bring in CSV files and folders of Markdown files as one step.</source>
        <translation>Übernimmt CSV-Dateien und Ordner mit Markdown-Dateien in einem Schritt.</translation>
    </message>
    <message>
        <source>List the steps of the library, newest first.</source>
        <translation>Listet die Schritte der Bibliothek auf, der neueste zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n Seite</numerusform>
            <numerusform>%1: %n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found.</source>
        <translation>
            <numerusform>%n Eintrag gefunden.</numerusform>
            <numerusform>%n Einträge gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find records, best first.</source>
        <translation>Findet Einträge, die besten zuerst.</translation>
    </message>
    <message>
        <source>Try the main parts of the program in a temporary folder.</source>
        <translation>Probiert die wichtigsten Teile des Programms in einem vorläufigen Ordner aus.</translation>
    </message>
    <message>
        <source>Show one record.</source>
        <translation>Zeigt einen Eintrag.</translation>
    </message>
    <message>
        <source>Revisions: %1
Attachments: %2
Bytes: %3
</source>
        <translation>Fassungen: %1
Anlagen: %2
Bytes: %3
</translation>
    </message>
    <message>
        <source>Count what the library holds.</source>
        <translation>Zählt, was die Bibliothek enthält.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. These commands work without one:</source>
        <translation>Es gibt keinen Bildschirm, auf dem das Fenster erscheinen kann. Diese Befehle kommen ohne ihn aus:</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n Eintrag</numerusform>
            <numerusform>%1: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what undo took back last.</source>
        <translation>Stellt wieder her, was zuletzt zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Take back the last step, or the one with this number.</source>
        <translation>Nimmt den letzten Schritt zurück oder den mit dieser Nummer.</translation>
    </message>
    <message>
        <source>List the revisions of a record, the newest first.</source>
        <translation>Listet die Fassungen eines Eintrags auf, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Make a record (project, lesson, adoption, municipality, tag, contact) and print its id.</source>
        <translation>Legt einen Eintrag an (Projekt, Erfahrung, Nachnutzung, Kommune, Schlagwort, Ansprechstelle) und gibt seine Kennung aus.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
    <message>
        <source>Put back what a record showed at an earlier revision, as a whole or one field; see “history”.</source>
        <translation>Stellt wieder her, was ein Eintrag in einer früheren Fassung zeigte, ganz oder ein Feld; siehe „history“.</translation>
    </message>
    <message>
        <source>Change fields of a record, as one step. Several values of a list are parted by “;”; an empty value empties the field.</source>
        <translation>Ändert Felder eines Eintrags, in einem Schritt. Mehrere Werte einer Liste trennt „;“; ein leerer Wert leert das Feld.</translation>
    </message>
    <message>
        <source>Put tags on records and take tags off, as one step.</source>
        <translation>Gibt Einträgen Schlagwörter und nimmt ihnen welche, in einem Schritt.</translation>
    </message>
    <message>
        <source>Move records to the trash, as one step.</source>
        <translation>Legt Einträge in den Papierkorb, in einem Schritt.</translation>
    </message>
    <message>
        <source>the library has no saved searches</source>
        <translation>die Bibliothek hat keine gespeicherten Suchen</translation>
    </message>
    <message>
        <source>“%1” is none of the saved searches: %2</source>
        <translation>„%1“ ist keine der gespeicherten Suchen: %2</translation>
    </message>
    <message>
        <source>The search index cannot be kept in the folder “%1”: %2 It is made anew each time.</source>
        <translation>Das Suchverzeichnis kann nicht im Ordner „%1“ abgelegt werden: %2 Es wird jedes Mal neu aufgebaut.</translation>
    </message>
    <message>
        <source>The indexes inside the library were built anew from its tables.</source>
        <translation>Die Verzeichnisse in der Bibliothek wurden aus ihren Tabellen neu aufgebaut.</translation>
    </message>
    <message>
        <source>What can be read was saved into “%1”: records %2, revisions %3, attachments %4. The damaged file was left as it is.</source>
        <translation>Was sich lesen lässt, wurde in „%1“ gerettet: Datensätze %2, Revisionen %3, Anhänge %4. Die beschädigte Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Check the library; with --repair the search index is built anew, and what can be read of a damaged library is saved into a new file.</source>
        <translation>Prüft die Bibliothek; mit --repair wird das Suchverzeichnis neu aufgebaut, und was sich von einer beschädigten Bibliothek lesen lässt, wird in eine neue Datei gerettet.</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>With --force, existing files are replaced.</source>
        <translation>Mit --force werden vorhandene Dateien ersetzt.</translation>
    </message>
    <message>
        <source>The answer could not be written in full: standard output is closed, or there is no space left.</source>
        <translation>Die Antwort konnte nicht vollständig ausgegeben werden: Die Standardausgabe ist geschlossen, oder es ist kein Platz mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) of this record cannot be read.</source>
        <translation>
            <numerusform>%n Revision dieses Datensatzes lässt sich nicht lesen.</numerusform>
            <numerusform>%n Revisionen dieses Datensatzes lassen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the known source %2, last named “%3”</source>
        <translation>%1: die bekannte Quelle %2, zuletzt „%3“</translation>
    </message>
    <message>
        <source>%1: a new source, %2</source>
        <translation>%1: eine neue Quelle, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: could also be the source %2, last named “%3” (%n records)</source>
        <translation>
            <numerusform>%1: könnte auch die Quelle %2 sein, zuletzt „%3“ (%n Eintrag)</numerusform>
            <numerusform>%1: könnte auch die Quelle %2 sein, zuletzt „%3“ (%n Einträge)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: would change %n record(s) of that source; say --same-source %2 or --new-source</source>
        <translation>
            <numerusform>%1: würde %n Eintrag dieser Quelle ändern; bitte geben Sie --same-source %2 oder --new-source an</numerusform>
            <numerusform>%1: würde %n Einträge dieser Quelle ändern; bitte geben Sie --same-source %2 oder --new-source an</numerusform>
        </translation>
    </message>
    <message>
        <source>Say --same-source %1 or --new-source.</source>
        <translation>Bitte geben Sie --same-source %1 oder --new-source an.</translation>
    </message>
    <message>
        <source>Make a report of records: a profile of each, or a collection. The end of the file name says as what: pdf, html, odt, docx, md; tables as xlsx, csv; data as json, jsonld. A file that is there already is replaced only with --force.</source>
        <translation>Macht aus Einträgen einen Bericht: je einen Steckbrief oder einen Sammelband. Das Ende des Dateinamens sagt, als was: pdf, html, odt, docx, md; Tabellen als xlsx, csv; Daten als json, jsonld. Eine vorhandene Datei wird nur mit --force ersetzt.</translation>
    </message>
    <message>
        <source> (damaged)</source>
        <translation> (beschädigt)</translation>
    </message>
    <message numerus="yes">
        <source>This record is damaged: %n revision(s) cannot be read. What the others hold is shown.</source>
        <translation>
            <numerusform>Dieser Datensatz ist beschädigt: %n Revision lässt sich nicht lesen. Gezeigt ist, was die anderen enthalten.</numerusform>
            <numerusform>Dieser Datensatz ist beschädigt: %n Revisionen lassen sich nicht lesen. Gezeigt ist, was die anderen enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the tags as a tree, with the number of records and the synonyms, or exchange them with other programs as SKOS (RDF/XML). A file that is there already is replaced only with --force.</source>
        <translation>Listet die Schlagwörter als Baum auf, mit der Zahl der Einträge und den Synonymen, oder tauscht sie als SKOS (RDF/XML) mit anderen Programmen aus. Eine vorhandene Datei wird nur mit --force ersetzt.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Restore “%1” of %2</source>
        <translation>„%1“ vom %2 wiederherstellen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) are the same</source>
        <translation>
            <numerusform>%Ln Zeichen ist gleich</numerusform>
            <numerusform>%Ln Zeichen sind gleich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Please check the name and the folder.</source>
        <translation>Die Datei „%1“ gibt es nicht. Bitte prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2 Please choose another folder or ask for the right to write there.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben: %2 Bitte wählen Sie einen anderen Ordner oder bitten Sie um das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>The file “%1” already exists. Please choose another name.</source>
        <translation>Die Datei „%1“ gibt es schon. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>These files already exist. Please choose another name: %1</source>
        <translation>Diese Dateien gibt es schon. Bitte wählen Sie einen anderen Namen: %1</translation>
    </message>
    <message>
        <source>“%1” is not a library of Transferwerkbank.</source>
        <translation>„%1“ ist keine Bibliothek der Transferwerkbank.</translation>
    </message>
    <message>
        <source>The library “%1” was written by a newer version of the program (format %2, this version knows %3). It was left untouched. Please update the program.</source>
        <translation>Die Bibliothek „%1“ wurde von einer neueren Version des Programms geschrieben (Format %2, diese Version kennt %3). Sie blieb unberührt. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The library “%1” is in use: %2. Please try again when it is free.</source>
        <translation>Die Bibliothek „%1“ ist in Benutzung: %2. Bitte versuchen Sie es wieder, wenn sie frei ist.</translation>
    </message>
    <message>
        <source>The library “%1” was moved or deleted while it was open. Nothing more is written to it; please save a copy or open it in its new place.</source>
        <translation>Die Bibliothek „%1“ wurde verschoben oder gelöscht, während sie geöffnet war. Es wird nichts mehr in sie geschrieben; bitte speichern Sie eine Kopie oder öffnen Sie sie an ihrem neuen Ort.</translation>
    </message>
    <message>
        <source>Another file lies in the place of the library “%1”. Nothing was written to it; please open it anew or save a copy of what was open.</source>
        <translation>Am Platz der Bibliothek „%1“ liegt jetzt eine andere Datei. In diese wurde nichts geschrieben; bitte öffnen Sie sie neu oder speichern Sie eine Kopie des bisherigen Standes.</translation>
    </message>
    <message>
        <source>“%1” is not used, because it holds what no library of Transferwerkbank holds: “%2”. Please ask whoever gave you the file.</source>
        <translation>„%1“ wird nicht verwendet, denn die Datei enthält etwas, das keine Bibliothek der Transferwerkbank enthält: „%2“. Bitte fragen Sie die Person, von der Sie die Datei haben.</translation>
    </message>
    <message>
        <source>The library could not be read or written (%1): %2</source>
        <translation>Die Bibliothek ließ sich nicht lesen oder schreiben (%1): %2</translation>
    </message>
    <message>
        <source>There is no space left for “%1”. Nothing was lost; please free some space and try again.</source>
        <translation>Für „%1“ ist kein Platz mehr. Es ging nichts verloren; bitte schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database refused a setting that keeps your data safe (%1: wanted %2, got %3). Nothing was changed.</source>
        <translation>Die Datenbank hat eine Einstellung abgelehnt, die Ihre Daten schützt (%1: gewünscht %2, erhalten %3). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Two different versions of SQLite are loaded (%1 and %2). Please install the program again.</source>
        <translation>Zwei verschiedene Versionen von SQLite sind geladen (%1 und %2). Bitte installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The library could not be brought to the current format (step %1): %2 The file is unchanged.</source>
        <translation>Die Bibliothek ließ sich nicht auf das heutige Format bringen (Schritt %1): %2 Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>There is no record “%1” in this library, or the beginning of the id fits several.</source>
        <translation>Den Eintrag „%1“ gibt es in dieser Bibliothek nicht, oder der Anfang der Kennung passt auf mehrere.</translation>
    </message>
    <message>
        <source>The record “%1” is damaged (%2). All others can be used.</source>
        <translation>Der Eintrag „%1“ ist beschädigt (%2). Alle anderen lassen sich verwenden.</translation>
    </message>
    <message>
        <source>There is no revision “%1” in this library.</source>
        <translation>Die Fassung „%1“ gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>The revision “%1” cannot be used: %2.</source>
        <translation>Die Fassung „%1“ ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>The attachment “%1” is not in this library.</source>
        <translation>Die Anlage „%1“ liegt nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be saved: %2</source>
        <translation>Das Feld „%1“ lässt sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>Records of the kind “%1” have no field “%2”.</source>
        <translation>Einträge der Art „%1“ haben kein Feld „%2“.</translation>
    </message>
    <message>
        <source>There is no kind of record called “%1”.</source>
        <translation>Eine Art von Eintrag mit dem Namen „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: the program reads CSV files and folders of Markdown files.</source>
        <translation>„%1“ lässt sich nicht importieren: Das Programm liest CSV-Dateien und Ordner mit Markdown-Dateien.</translation>
    </message>
    <message>
        <source>The import mapping “%1” cannot be used: %2</source>
        <translation>Die Zuordnung „%1“ ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>%1 rows cannot be read, so nothing was imported. Please correct them or import the rest without them.</source>
        <translation>%1 Zeilen sind nicht lesbar, deshalb wurde nichts importiert. Bitte berichtigen Sie sie oder importieren Sie den Rest ohne sie.</translation>
    </message>
    <message>
        <source>“%1” would change %2 records that came from “%3”, so nothing was imported. Please say whether it is the same source or a new one.</source>
        <translation>„%1“ würde %2 Einträge ändern, die aus „%3“ stammen; deshalb wurde nichts eingelesen. Bitte geben Sie an, ob es dieselbe oder eine neue Quelle ist.</translation>
    </message>
    <message>
        <source>There is nothing to report on. Please choose at least one record.</source>
        <translation>Es gibt nichts zu berichten. Bitte wählen Sie mindestens einen Eintrag.</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>Der Bericht ließ sich nicht erstellen: %1</translation>
    </message>
    <message>
        <source>The font “%1” is missing. Please install the program again.</source>
        <translation>Die Schrift „%1“ fehlt. Bitte installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The search index failed (%1): %2 It holds no data of its own and can be rebuilt with “check --repair”.</source>
        <translation>Das Suchverzeichnis ist gestört (%1): %2 Es enthält keine eigenen Daten und lässt sich mit „check --repair“ neu aufbauen.</translation>
    </message>
    <message>
        <source>The search cannot read the text of “%1”: the file is damaged.</source>
        <translation>Die Suche kann den Text von „%1“ nicht lesen: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The search cannot read the text of “%1”: the file is too large or takes too long.</source>
        <translation>Die Suche kann den Text von „%1“ nicht lesen: Die Datei ist zu groß oder braucht zu lange.</translation>
    </message>
    <message>
        <source>The search cannot read the text of “%1”: the file is protected by a password.</source>
        <translation>Die Suche kann den Text von „%1“ nicht lesen: Die Datei ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2</source>
        <translation>„%1“ ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>The template “%1” takes %2 records, not %3. Please choose others.</source>
        <translation>Die Vorlage „%1“ braucht %2 Einträge, nicht %3. Bitte wählen Sie andere.</translation>
    </message>
    <message>
        <source>“%1” cannot be used. Line %2: %3</source>
        <translation>„%1“ ist nicht zu gebrauchen. Zeile %2: %3</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Die Vorlage „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>this is not YAML (%4).</source>
        <translation>Das ist kein YAML (%4).</translation>
    </message>
    <message>
        <source>the file is too large or nested too deeply.</source>
        <translation>Die Datei ist zu groß oder zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>“%4” is not known here.</source>
        <translation>„%4“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>there is no part called “%4”.</source>
        <translation>Einen Baustein „%4“ gibt es nicht.</translation>
    </message>
    <message>
        <source>there is no field called “%4”.</source>
        <translation>Ein Feld „%4“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%4” is no value that is possible here.</source>
        <translation>„%4“ ist hier kein möglicher Wert.</translation>
    </message>
    <message>
        <source>“{%4}” stands for nothing here.</source>
        <translation>„{%4}“ steht hier für nichts.</translation>
    </message>
    <message>
        <source>something else is expected here: a text, a list or entries.</source>
        <translation>Hier wird etwas anderes erwartet: ein Text, eine Liste oder Angaben.</translation>
    </message>
    <message>
        <source>“%4” is missing.</source>
        <translation>„%4“ fehlt.</translation>
    </message>
    <message>
        <source>there is no style called “%4”.</source>
        <translation>Einen Stil „%4“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>Step %1 cannot be undone: it was undone already, it is an undo itself, or it removed something for good.</source>
        <translation>Schritt %1 kann nicht zurückgenommen werden: Er ist schon zurückgenommen, ist selbst eine Rücknahme oder hat etwas endgültig entfernt.</translation>
    </message>
    <message>
        <source>The record “%1” was erased with its personal data. It cannot be brought in again; please make a new one.</source>
        <translation>Der Eintrag „%1“ wurde mit seinen personenbezogenen Daten gelöscht. Er kann nicht wieder aufgenommen werden; bitte legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this library. Please create it first.</source>
        <translation>Das Schlagwort „%1“ gibt es in dieser Bibliothek nicht. Bitte legen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>There is a tag “%1” already, as a name or as a synonym. Please choose another name or merge the two.</source>
        <translation>Das Schlagwort „%1“ gibt es schon, als Namen oder als Synonym. Bitte wählen Sie einen anderen Namen oder führen Sie die beiden zusammen.</translation>
    </message>
    <message>
        <source>“%1” cannot be put under “%2”, because that lies below it.</source>
        <translation>„%1“ kann nicht unter „%2“ gestellt werden, weil dieses darunter liegt.</translation>
    </message>
    <message>
        <source>The vocabulary “%1” cannot be read (line %2): %3</source>
        <translation>Die Schlagwortliste „%1“ ist nicht lesbar (Zeile %2): %3</translation>
    </message>
    <message>
        <source>There is a record “%1” already. Please change that one.</source>
        <translation>Den Eintrag „%1“ gibt es schon. Bitte ändern Sie ihn.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged: %2. Please keep the file as it is. “check --repair” on the command line saves what can be read of it into a new file beside it.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt: %2. Bitte lassen Sie die Datei, wie sie ist. „check --repair“ auf der Kommandozeile rettet, was sich davon lesen lässt, in eine neue Datei daneben.</translation>
    </message>
    <message>
        <source>The search cannot read the text of “%1”: the program does not know this kind of file. Please save it as DOCX, ODT or PDF and attach that.</source>
        <translation>Die Suche kann den Text von „%1“ nicht lesen: Das Programm kennt diese Art von Datei nicht. Bitte speichern Sie sie als DOCX, ODT oder PDF und fügen Sie diese an.</translation>
    </message>
    <message>
        <source>it is a pipe, a device or a socket.</source>
        <translation>Das ist eine Pipe, ein Gerät oder ein Socket.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>reviewed on %1</source>
        <translation>geprüft am %1</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>Name, postcode or key</source>
        <translation>Name, Postleitzahl oder Schlüssel</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add from the list</source>
        <translation>Aus der Liste hinzufügen</translation>
    </message>
    <message>
        <source>Search for a record</source>
        <translation>Eintrag suchen</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
</context>
<context>
    <name>HitText</name>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>by tag</source>
        <translation>über ein Schlagwort</translation>
    </message>
    <message>
        <source>by tag “%1”</source>
        <translation>über das Schlagwort „%1“</translation>
    </message>
    <message>
        <source>by municipality</source>
        <translation>über die Kommune</translation>
    </message>
    <message>
        <source>in the summary</source>
        <translation>in der Kurzbeschreibung</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>in „%1“</translation>
    </message>
    <message>
        <source>in attachment “%1”, page %2</source>
        <translation>in der Anlage „%1“, Seite %2</translation>
    </message>
    <message>
        <source>in attachment “%1”</source>
        <translation>in der Anlage „%1“</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>ohne: %1</translation>
    </message>
    <message>
        <source>other form: %1</source>
        <translation>andere Form: %1</translation>
    </message>
    <message>
        <source>part of: %1</source>
        <translation>Wortteil von: %1</translation>
    </message>
    <message>
        <source>by its parts: %1</source>
        <translation>über seine Wortteile: %1</translation>
    </message>
    <message>
        <source>same meaning: %1</source>
        <translation>gleichbedeutend: %1</translation>
    </message>
    <message>
        <source>found with: %1</source>
        <translation>gefunden mit: %1</translation>
    </message>
    <message>
        <source>Damaged record %1</source>
        <translation>Beschädigter Datensatz %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>[image]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>[image: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s), last changed on %1</source>
        <translation>
            <numerusform>%n Fassung, zuletzt geändert am %1</numerusform>
            <numerusform>%n Fassungen, zuletzt geändert am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>This record lies in the trash.</source>
        <translation>Dieser Eintrag liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Open conflict: %1. The newest value is shown.</source>
        <translation>Offener Widerspruch: %1. Gezeigt wird der neueste Wert.</translation>
    </message>
    <message>
        <source>Records of this municipality</source>
        <translation>Einträge dieser Kommune</translation>
    </message>
    <message>
        <source>Lessons from it</source>
        <translation>Erfahrungen dazu</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Nachnutzung</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Mentioned in</source>
        <translation>Genannt in</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>retrieved on %1</source>
        <translation>abgerufen am %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Herkunft: %1</translation>
    </message>
    <message>
        <source>Similar records</source>
        <translation>Ähnliche Einträge</translation>
    </message>
    <message>
        <source>shared words: %1</source>
        <translation>gemeinsame Wörter: %1</translation>
    </message>
    <message>
        <source>Compare revisions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <source>Where each field comes from</source>
        <translation>Herkunft der einzelnen Felder</translation>
    </message>
    <message numerus="yes">
        <source>This record is damaged: %n revision(s) cannot be read. What the others hold is shown.</source>
        <translation>
            <numerusform>Dieser Datensatz ist beschädigt: %n Revision lässt sich nicht lesen. Gezeigt ist, was die anderen enthalten.</numerusform>
            <numerusform>Dieser Datensatz ist beschädigt: %n Revisionen lassen sich nicht lesen. Gezeigt ist, was die anderen enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Vorheriger Teil</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>Rest zeigen</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>Needed before the record can be published.</source>
        <translation>Nötig, bevor der Eintrag veröffentlicht werden kann.</translation>
    </message>
    <message>
        <source>“%1” is no number. Please write digits, such as 12,500.</source>
        <translation>„%1“ ist keine Zahl. Bitte Ziffern schreiben, zum Beispiel 12.500.</translation>
    </message>
    <message>
        <source>“%1” does not suit this field.</source>
        <translation>„%1“ passt nicht in dieses Feld.</translation>
    </message>
    <message>
        <source>Too long: at most %1 characters.</source>
        <translation>Zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Please choose from the list.</source>
        <translation>„%1“ steht nicht in der Liste. Bitte aus der Liste wählen.</translation>
    </message>
    <message>
        <source>“%1” is no date. Please write 2024, 06.2024 or 30.06.2024.</source>
        <translation>„%1“ ist kein Datum. Bitte 2024, 06.2024 oder 30.06.2024 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no web address. It begins with https://.</source>
        <translation>„%1“ ist keine Adresse im Netz. Sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>“%1” is no municipality key. It has eight digits.</source>
        <translation>„%1“ ist kein Gemeindeschlüssel. Er hat acht Ziffern.</translation>
    </message>
    <message>
        <source>There is no municipality “%1”. Please choose from the list.</source>
        <translation>Es gibt keine Kommune „%1“. Bitte aus der Liste wählen.</translation>
    </message>
    <message>
        <source>“%1” is not added yet. Press Enter to add it.</source>
        <translation>„%1“ ist noch nicht hinzugefügt. Die Eingabetaste fügt es hinzu.</translation>
    </message>
    <message>
        <source>“%1” is not chosen yet. Please choose from the list.</source>
        <translation>„%1“ ist noch nicht gewählt. Bitte aus der Liste wählen.</translation>
    </message>
    <message>
        <source>“%1” is no colour. Please write it like #0b6570.</source>
        <translation>„%1“ ist keine Farbe. Bitte wie #0b6570 schreiben.</translation>
    </message>
    <message>
        <source>Please name at least one; no entry may stay half empty.</source>
        <translation>Bitte mindestens eine Angabe; keine Zeile darf halb leer bleiben.</translation>
    </message>
    <message>
        <source>The first amount is above the second.</source>
        <translation>Der erste Betrag ist höher als der zweite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Open the browser?</source>
        <translation>Browser öffnen?</translation>
    </message>
    <message>
        <source>This address leads out of the program:
%1</source>
        <translation>Diese Adresse führt aus dem Programm hinaus:
%1</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>RejectionText</name>
    <message>
        <source>A quotation mark opens a cell and none closes it.</source>
        <translation>Ein Anführungszeichen öffnet eine Zelle, und keines schließt sie.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: %1.</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile: %1.</translation>
    </message>
    <message>
        <source>The row has only one cell: “%1”.</source>
        <translation>Die Zeile hat nur eine Zelle: „%1“.</translation>
    </message>
    <message>
        <source>The front matter is no YAML: %1.</source>
        <translation>Der Kopf der Datei ist kein YAML: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>There is no title.</source>
        <translation>Es gibt keinen Titel.</translation>
    </message>
    <message>
        <source>The key “%1” was there before.</source>
        <translation>Den Schlüssel „%1“ gab es schon.</translation>
    </message>
    <message>
        <source>“%1” is no term of the list.</source>
        <translation>„%1“ steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>There is no municipality “%1”.</source>
        <translation>Eine Kommune „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There are several municipalities called “%1”.</source>
        <translation>Mehrere Kommunen heißen „%1“.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Der Text ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” does not suit the field.</source>
        <translation>„%1“ passt nicht in das Feld.</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>, column %1</source>
        <translation>, Spalte %1</translation>
    </message>
    <message>
        <source>“%1” can be read in more than one way. It was kept as text under “Further details”.</source>
        <translation>„%1“ kann man auf mehr als eine Weise lesen. Der Wortlaut steht unter „Weitere Angaben“.</translation>
    </message>
    <message>
        <source>It is a pipe, a device or a socket and was not read.</source>
        <translation>Das ist keine gewöhnliche Datei, sondern eine Pipe, ein Gerät oder ein Socket. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>It is a link out of the folder, to “%1”, and was not followed.</source>
        <translation>Das ist ein Verweis aus dem Ordner hinaus, auf „%1“. Ihm wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>It is a link to “%1” that leads nowhere or in a circle.</source>
        <translation>Das ist ein Verweis auf „%1“, der ins Leere oder im Kreis führt.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB and was not read.</source>
        <translation>Die Datei ist größer als %1 MiB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The library holds “%1”, but it is damaged there; nothing was written to it. Please check the library; “check --repair” on the command line saves what can be read.</source>
        <translation>„%1“ steht in der Bibliothek, ist dort aber beschädigt; daran wurde nichts geschrieben. Bitte prüfen Sie die Bibliothek; „check --repair“ auf der Kommandozeile rettet, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>“%1” was deleted for good from this library and is not let in again.</source>
        <translation>„%1“ wurde endgültig aus dieser Bibliothek gelöscht und wird nicht wieder aufgenommen.</translation>
    </message>
    <message>
        <source>“%1” can be read in more than one way and was left out. Please write it without a mark for thousands, or say in the mapping file which decimal mark the list has.</source>
        <translation>„%1“ lässt sich auf mehr als eine Weise lesen und wurde weggelassen. Bitte schreiben Sie die Zahl ohne Tausendertrennzeichen, oder geben Sie in der Zuordnung an, welches Dezimalzeichen die Liste hat.</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message numerus="yes">
        <source>%n file(s) with this name are there already. What is in them will be lost:</source>
        <translation>
            <numerusform>Diese Datei gibt es schon. Was darin steht, geht verloren:</numerusform>
            <numerusform>Diese %n Dateien gibt es schon. Was darin steht, geht verloren:</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>Dateien ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>Tag renamed: %1 → %2</source>
        <translation>Schlagwort umbenannt: %1 → %2</translation>
    </message>
    <message>
        <source>Tag “%1” moved to the top</source>
        <translation>Schlagwort „%1“ nach oben gestellt</translation>
    </message>
    <message>
        <source>Tag “%1” moved under “%2”</source>
        <translation>Schlagwort „%1“ unter „%2“ gestellt</translation>
    </message>
    <message>
        <source>Tag “%1” merged into “%2”</source>
        <translation>Schlagwort „%1“ in „%2“ aufgegangen</translation>
    </message>
    <message>
        <source>Tag deleted: %1</source>
        <translation>Schlagwort gelöscht: %1</translation>
    </message>
    <message>
        <source>Tags imported: %1</source>
        <translation>Schlagwörter importiert: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) created</source>
        <translation>
            <numerusform>%n Eintrag angelegt</numerusform>
            <numerusform>%n Einträge angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n Eintrag geändert</numerusform>
            <numerusform>%n Einträge geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>Verschlagwortet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) tagged</source>
        <translation>
            <numerusform>%n Eintrag verschlagwortet</numerusform>
            <numerusform>%n Einträge verschlagwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 geändert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) changed</source>
        <translation>
            <numerusform>%1 von %n Eintrag geändert</numerusform>
            <numerusform>%1 von %n Einträgen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Review state “%1”: %2</source>
        <translation>Prüfstand „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>Review state “%1” for %n record(s)</source>
        <translation>
            <numerusform>Prüfstand „%1“ bei %n Eintrag</numerusform>
            <numerusform>Prüfstand „%1“ bei %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash: %1</source>
        <translation>In den Papierkorb gelegt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the trash</source>
        <translation>
            <numerusform>%n Eintrag in den Papierkorb gelegt</numerusform>
            <numerusform>%n Einträge in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the trash: %1</source>
        <translation>Aus dem Papierkorb geholt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the trash</source>
        <translation>
            <numerusform>%n Eintrag aus dem Papierkorb geholt</numerusform>
            <numerusform>%n Einträge aus dem Papierkorb geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier revision put back: %1</source>
        <translation>Frühere Fassung zurückgeholt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Earlier revision of %n record(s) put back</source>
        <translation>
            <numerusform>Frühere Fassung von %n Eintrag zurückgeholt</numerusform>
            <numerusform>Frühere Fassungen von %n Einträgen zurückgeholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added to the collection “%1”</source>
        <translation>
            <numerusform>%n Eintrag in die Sammlung „%1“ aufgenommen</numerusform>
            <numerusform>%n Einträge in die Sammlung „%1“ aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the collection “%1”</source>
        <translation>
            <numerusform>%n Eintrag aus der Sammlung „%1“ genommen</numerusform>
            <numerusform>%n Einträge aus der Sammlung „%1“ genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trash emptied: %n record(s)</source>
        <translation>
            <numerusform>Papierkorb geleert: %n Eintrag</numerusform>
            <numerusform>Papierkorb geleert: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Personenbezogene Daten gelöscht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Damaged: what was done cannot be read any more</source>
        <translation>Beschädigt: Was getan wurde, lässt sich nicht mehr lesen</translation>
    </message>
</context>
<context>
    <name>TagPlanText</name>
    <message>
        <source>No record changes.</source>
        <translation>Kein Eintrag ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change</source>
        <translation>
            <numerusform>%n Eintrag ändert sich</numerusform>
            <numerusform>%n Einträge ändern sich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence about records</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them in the trash.</source>
        <comment>sentence about records</comment>
        <translation>
            <numerusform>%1, davon %n im Papierkorb.</numerusform>
            <numerusform>%1, davon %n im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” goes to the trash.</source>
        <translation>„%1“ kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>“%1”, %2: %3</source>
        <comment>tag, field, what changes</comment>
        <translation>„%1“, %2: %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>entries of a list that come</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>entries of a list that go</comment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>Saved search “%1”: %2</source>
        <comment>name, what changes</comment>
        <translation>Gespeicherte Suche „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of tags and searches</source>
        <translation>
            <numerusform>%n weitere Änderung an Schlagwörtern und Suchen</numerusform>
            <numerusform>%n weitere Änderungen an Schlagwörtern und Suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what changes</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>twb::ui::AboutDialog</name>
    <message>
        <source>About Transferwerkbank</source>
        <translation>Über Transferwerkbank</translation>
    </message>
    <message>
        <source>Transferwerkbank %1</source>
        <translation>Transferwerkbank %1</translation>
    </message>
    <message>
        <source>A workbench with which municipalities learn from each other: projects, lessons learned and adoptions in one file, without network and account.</source>
        <translation>Eine Werkbank, mit der Kommunen voneinander lernen: Projekte, Erfahrungen und Nachnutzungen in einer Datei, ohne Netz und ohne Konto.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Example records: as of their sources, which each record names.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewähr. Beispielbestand: Stand laut Quelle, die jeder Eintrag nennt.</translation>
    </message>
</context>
<context>
    <name>twb::ui::AsidePane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Here you see how a long text will read while you write it.</source>
        <translation>Hier sehen Sie beim Schreiben, wie ein langer Text aussehen wird.</translation>
    </message>
</context>
<context>
    <name>twb::ui::AttachmentKeeper</name>
    <message>
        <source>“%1” has %2.</source>
        <translation>„%1“ hat %2.</translation>
    </message>
    <message>
        <source>Too large for an attachment</source>
        <translation>Zu groß für eine Anlage</translation>
    </message>
    <message>
        <source>%1 An attachment may have at most %2. Make the file smaller, or name where it lies as a source.</source>
        <translation>%1 Eine Anlage darf höchstens %2 haben. Verkleinern Sie die Datei, oder nennen Sie ihren Ort als Quelle.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anlage speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of file · size</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>twb::ui::AttachmentsInput</name>
    <message>
        <source>The files are being taken in</source>
        <translation>Die Dateien werden aufgenommen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save as: %1</source>
        <translation>Speichern unter: %1</translation>
    </message>
    <message>
        <source>The same file</source>
        <translation>Dieselbe Datei</translation>
    </message>
    <message>
        <source>“%1” has the same content as before. Nothing is replaced.</source>
        <translation>„%1“ hat denselben Inhalt wie bisher. Es wird nichts ersetzt.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Replace with a new version: %1</source>
        <translation>Durch eine neue Fassung ersetzen: %1</translation>
    </message>
    <message>
        <source>Choose the new version</source>
        <translation>Neue Fassung wählen</translation>
    </message>
</context>
<context>
    <name>twb::ui::BulkDesk</name>
    <message>
        <source>Records are being changed</source>
        <translation>Einträge werden geändert</translation>
    </message>
    <message>
        <source>Set f&amp;ield…</source>
        <translation>Fe&amp;ld setzen …</translation>
    </message>
    <message>
        <source>Give a field of the chosen records one value</source>
        <translation>Einem Feld der gewählten Einträge denselben Wert geben</translation>
    </message>
    <message>
        <source>Change re&amp;view state…</source>
        <translation>Prüf&amp;stand ändern …</translation>
    </message>
    <message>
        <source>Say how far the chosen records are checked</source>
        <translation>Sagen, wie weit die gewählten Einträge geprüft sind</translation>
    </message>
</context>
<context>
    <name>twb::ui::BulkFieldDialog</name>
    <message>
        <source>Change review state</source>
        <translation>Prüfstand ändern</translation>
    </message>
    <message>
        <source>Set field</source>
        <translation>Feld setzen</translation>
    </message>
    <message numerus="yes">
        <source>Review state of %n record(s)</source>
        <translation>
            <numerusform>Prüfstand eines Eintrags</numerusform>
            <numerusform>Prüfstand von %n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field of %n record(s)</source>
        <translation>
            <numerusform>Feld eines Eintrags</numerusform>
            <numerusform>Feld von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that stay as they are</source>
        <translation>Einträge, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Vorgehen</translation>
    </message>
    <message>
        <source>None of the chosen records has a review state.</source>
        <translation>Keiner der gewählten Einträge hat einen Prüfstand.</translation>
    </message>
    <message>
        <source>The chosen records have no field that can be set together.</source>
        <translation>Die gewählten Einträge haben kein Feld, das sich gemeinsam setzen lässt.</translation>
    </message>
    <message>
        <source>Add to what is there</source>
        <translation>Zu dem hinzufügen, was da ist</translation>
    </message>
    <message>
        <source>Set everywhere</source>
        <translation>Überall setzen</translation>
    </message>
    <message>
        <source>Only where nothing is there yet</source>
        <translation>Nur, wo noch nichts steht</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Please choose or type a value.</source>
        <translation>Bitte wählen oder schreiben Sie einen Wert.</translation>
    </message>
</context>
<context>
    <name>twb::ui::BulkTagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n record(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Eintrag</numerusform>
            <numerusform>Schlagwörter von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what you click changes. A filled box stands for a tag that some of the records have; it stays with these until you click it.</source>
        <translation>Nur was Sie anklicken, ändert sich. Ein halb gesetztes Kästchen steht für ein Schlagwort, das einige der Einträge haben; es bleibt an diesen, bis Sie es anklicken.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Put on all: %1</source>
        <translation>Kommt an alle: %1</translation>
    </message>
    <message>
        <source>Taken off all: %1</source>
        <translation>Verschwindet von allen: %1</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Noch ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>twb::ui::ChoiceField</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>twb::ui::ChoiceInput</name>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>twb::ui::CollectDialog</name>
    <message>
        <source>Add to a collection</source>
        <translation>In eine Sammlung aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n record(s) to a collection</source>
        <translation>
            <numerusform>Einen Eintrag in eine Sammlung aufnehmen</numerusform>
            <numerusform>%n Einträge in eine Sammlung aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a collection, or name a new one</source>
        <translation>Sammlung suchen oder eine neue benennen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>There is no collection yet. Type a name to make the first one.</source>
        <translation>Es gibt noch keine Sammlung. Schreiben Sie einen Namen, um die erste anzulegen.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>twb::ui::CollectionDesk</name>
    <message>
        <source>Records are being collected</source>
        <translation>Einträge werden aufgenommen</translation>
    </message>
    <message>
        <source>No collection was made</source>
        <translation>Es wurde keine Sammlung angelegt</translation>
    </message>
    <message>
        <source>The collection is being arranged</source>
        <translation>Die Sammlung wird geordnet</translation>
    </message>
    <message>
        <source>Records are being taken out</source>
        <translation>Einträge werden herausgenommen</translation>
    </message>
    <message>
        <source>Add to c&amp;ollection…</source>
        <translation>In Sammlun&amp;g aufnehmen …</translation>
    </message>
    <message>
        <source>Put the chosen records into a collection</source>
        <translation>Die gewählten Einträge in eine Sammlung aufnehmen</translation>
    </message>
    <message>
        <source>Arran&amp;ge</source>
        <translation>Or&amp;dnen</translation>
    </message>
    <message>
        <source>Arrange the records of this collection</source>
        <translation>Die Einträge dieser Sammlung ordnen</translation>
    </message>
</context>
<context>
    <name>twb::ui::CollectionDialog</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>This collection is still empty. Choose records in the list of the main window and add them with “Add to a collection”.</source>
        <translation>Diese Sammlung ist noch leer. Wählen Sie Einträge in der Liste des Hauptfensters und nehmen Sie sie mit „In Sammlung aufnehmen“ auf.</translation>
    </message>
    <message>
        <source>Records of the collection, in their order</source>
        <translation>Einträge der Sammlung in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the chosen ones, Enter reads one</source>
        <translation>Alt+Auf und Alt+Ab verschieben die gewählten, die Eingabetaste liest einen</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Show the record in the main window</source>
        <translation>Den Eintrag im Hauptfenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the chosen records up</source>
        <translation>Die gewählten Einträge nach oben verschieben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the chosen records down</source>
        <translation>Die gewählten Einträge nach unten verschieben</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
        <source>Take the chosen records out of the collection; they stay in the library</source>
        <translation>Die gewählten Einträge aus der Sammlung nehmen; sie bleiben in der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Change title and description</source>
        <translation>Titel und Beschreibung ändern</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>B&amp;ericht …</translation>
    </message>
    <message>
        <source>Make a report of the records in this order</source>
        <translation>Einen Bericht der Einträge in dieser Reihenfolge erstellen</translation>
    </message>
</context>
<context>
    <name>twb::ui::CollectionListModel</name>
    <message>
        <source>New collection “%1”</source>
        <translation>Neue Sammlung „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n record(s)</source>
        <translation>
            <numerusform>%1 · %n Eintrag</numerusform>
            <numerusform>%1 · %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twb::ui::CollectionModel</name>
    <message>
        <source>not in this library</source>
        <translation>nicht in dieser Bibliothek</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place in the collection, record</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>twb::ui::DateInput</name>
    <message>
        <source>2024, 06.2024 or 30.06.2024</source>
        <translation>2024, 06.2024 oder 30.06.2024</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Choose a date: %1</source>
        <translation>Datum wählen: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
</context>
<context>
    <name>twb::ui::DraftsDialog</name>
    <message>
        <source>Unsaved drafts</source>
        <translation>Nicht gespeicherte Entwürfe</translation>
    </message>
    <message>
        <source>This was typed and not saved yet. It lies on this computer only.</source>
        <translation>Dies wurde geschrieben und noch nicht gespeichert. Es liegt nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Enter goes on with the draft</source>
        <translation>Die Eingabetaste öffnet den Entwurf</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Throw the draft away?</source>
        <translation>Entwurf verwerfen?</translation>
    </message>
    <message>
        <source>What was typed there is gone for good. The record itself stays as it was saved.</source>
        <translation>Was dort geschrieben wurde, ist dann endgültig weg. Der Eintrag selbst bleibt, wie er gespeichert wurde.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>twb::ui::DueDialog</name>
    <message>
        <source>Due for review</source>
        <translation>Zur Überprüfung fällig</translation>
    </message>
    <message>
        <source>The library is being looked through: %1 %</source>
        <translation>Die Bibliothek wird durchgesehen: %1 %</translation>
    </message>
    <message>
        <source>Enter shows the record</source>
        <translation>Die Eingabetaste zeigt den Eintrag</translation>
    </message>
    <message>
        <source>Show record</source>
        <translation>Eintrag zeigen</translation>
    </message>
    <message>
        <source>These records are to be checked again, now or within three months.</source>
        <translation>Diese Einträge sind jetzt oder in den nächsten drei Monaten wieder zu prüfen.</translation>
    </message>
    <message>
        <source>Nothing is to be checked again within the next three months.</source>
        <translation>In den nächsten drei Monaten ist nichts wieder zu prüfen.</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
</context>
<context>
    <name>twb::ui::DueModel</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Review state</source>
        <translation>Prüfstand</translation>
    </message>
</context>
<context>
    <name>twb::ui::EditorDesk</name>
    <message>
        <source>Draft kept %1</source>
        <translation>Entwurf gesichert am %1</translation>
    </message>
    <message>
        <source>Goes on with the draft of %1</source>
        <translation>Es geht weiter mit dem Entwurf vom %1</translation>
    </message>
    <message>
        <source>Please wait until the files are taken in.</source>
        <translation>Bitte warten Sie, bis die Dateien aufgenommen sind.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The record was changed elsewhere meanwhile. Together with that it would not be valid:</source>
        <translation>Der Eintrag wurde inzwischen an anderer Stelle geändert. Zusammen damit wäre er nicht gültig:</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>What you typed since the editor was opened is dropped.</source>
        <translation>Was Sie seit dem Öffnen geschrieben haben, wird verworfen.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>No dictionary for German or English is installed.</source>
        <translation>Es ist kein Wörterbuch für Deutsch oder Englisch installiert.</translation>
    </message>
    <message>
        <source>Spelling is checked.</source>
        <translation>Die Rechtschreibung wird geprüft.</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>Die Rechtschreibung wird nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>twb::ui::EditorWindow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keep this as a new revision and go back to reading</source>
        <translation>Als neue Fassung behalten und zurück zum Lesen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>&amp;All fields</source>
        <translation>&amp;Alle Felder</translation>
    </message>
    <message>
        <source>Open all sections of the form</source>
        <translation>Alle Abschnitte des Formulars öffnen</translation>
    </message>
    <message>
        <source>Note on this revision (optional)</source>
        <translation>Notiz zu dieser Fassung (freiwillig)</translation>
    </message>
    <message>
        <source>Note on this revision</source>
        <translation>Notiz zu dieser Fassung</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) before it can be saved</source>
        <translation>
            <numerusform>Vor dem Speichern ist noch %n Angabe nötig</numerusform>
            <numerusform>Vor dem Speichern sind noch %n Angaben nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1: %2 – Transferwerkbank</source>
        <translation>%1: %2 – Transferwerkbank</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be shown. PNG and JPEG always can.</source>
        <translation>„%1“ ist kein Bild, das gezeigt werden kann. PNG und JPEG gehen immer.</translation>
    </message>
</context>
<context>
    <name>twb::ui::EmptyAdvice</name>
    <message>
        <source>No library is open</source>
        <translation>Keine Bibliothek geöffnet</translation>
    </message>
    <message>
        <source>The search does not work</source>
        <translation>Die Suche ist gestört</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What is moved to the trash can be restored here.</source>
        <translation>Was in den Papierkorb gelegt wird, lässt sich hier wiederherstellen.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer or shorter words, or drop the filters. Every word must occur.</source>
        <translation>Versuchen Sie weniger oder kürzere Wörter, oder heben Sie die Filter auf. Jedes Wort muss vorkommen.</translation>
    </message>
    <message>
        <source>The index is being built</source>
        <translation>Das Suchverzeichnis wird aufgebaut</translation>
    </message>
    <message>
        <source>The records appear as soon as they are read.</source>
        <translation>Die Einträge erscheinen, sobald sie gelesen sind.</translation>
    </message>
    <message>
        <source>This library is still empty</source>
        <translation>Diese Bibliothek ist noch leer</translation>
    </message>
    <message>
        <source>Write down a first project or lesson, or import them from a table or a folder of notes.</source>
        <translation>Schreiben Sie ein erstes Projekt oder eine erste Erfahrung auf, oder importieren Sie sie aus einer Tabelle oder einem Ordner mit Notizen.</translation>
    </message>
</context>
<context>
    <name>twb::ui::EmptyState</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>twb::ui::EntriesInput</name>
    <message>
        <source>+ Another municipality</source>
        <translation>+ Weitere Kommune</translation>
    </message>
    <message>
        <source>+ Add a source</source>
        <translation>+ Quelle hinzufügen</translation>
    </message>
    <message>
        <source>+ Choose files…</source>
        <translation>+ Dateien wählen …</translation>
    </message>
    <message>
        <source>+ Add an entry</source>
        <translation>+ Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Weiteren anzeigen (%n)</numerusform>
            <numerusform>Weitere anzeigen (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twb::ui::FacetModel</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Kind of lesson</source>
        <translation>Art der Erfahrung</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>twb::ui::FieldBox</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (Pflicht)</translation>
    </message>
    <message>
        <source>Left out of reports without persons.</source>
        <translation>Fehlt in Berichten ohne Personen.</translation>
    </message>
</context>
<context>
    <name>twb::ui::FileTroubles</name>
    <message>
        <source>Go on in a new file …</source>
        <translation>In einer neuen Datei weiterarbeiten …</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Open the other file</source>
        <translation>Die andere Datei öffnen</translation>
    </message>
    <message>
        <source>The library&apos;s file has changed</source>
        <translation>Die Datei der Bibliothek hat sich geändert</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Libraries (*.twb)</source>
        <translation>Bibliotheken (*.twb)</translation>
    </message>
    <message>
        <source>Saving a copy …</source>
        <translation>Die Kopie wird gespeichert …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>Die Kopie wurde gespeichert.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchverzeichnis</translation>
    </message>
    <message>
        <source>The search index cannot be kept in the folder “%1”: %2
Searching works all the same. The index is only made anew each time the library is opened.</source>
        <translation>Das Suchverzeichnis kann nicht im Ordner „%1“ abgelegt werden: %2
Sie können trotzdem wie gewohnt suchen. Das Verzeichnis wird nur bei jedem Öffnen der Bibliothek neu aufgebaut.</translation>
    </message>
</context>
<context>
    <name>twb::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Find the next place (Enter)</source>
        <translation>Nächste Stelle suchen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find the place before (Shift+Enter)</source>
        <translation>Vorige Stelle suchen (Umschalt+Eingabetaste)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this place</source>
        <translation>Diese Stelle ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace every place</source>
        <translation>Jede Stelle ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n Stelle ersetzt</numerusform>
            <numerusform>%n Stellen ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twb::ui::FormSection</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Angabe fehlt oder stimmt nicht</numerusform>
            <numerusform>%n Angaben fehlen oder stimmen nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twb::ui::FormatBar</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Make the line a heading</source>
        <translation>Die Zeile zur Überschrift machen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Make the lines a list</source>
        <translation>Die Zeilen zur Liste machen</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Set the words in bold</source>
        <translation>Die Wörter fett setzen</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Set the words in italics</source>
        <translation>Die Wörter kursiv setzen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Further in</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Move the lines one level in</source>
        <translation>Die Zeilen eine Stufe einrücken</translation>
    </message>
    <message>
        <source>Further out</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Move the lines one level out</source>
        <translation>Die Zeilen eine Stufe ausrücken</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Insert a link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Insert a picture from the attachments</source>
        <translation>Ein Bild aus den Anlagen einfügen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Insert a block of code</source>
        <translation>Block mit Code einfügen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace in the text</source>
        <translation>Im Text suchen und ersetzen</translation>
    </message>
</context>
<context>
    <name>twb::ui::HistoryDesk</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Fassungen …</translation>
    </message>
    <message>
        <source>Compare the revisions of this record, restore fields</source>
        <translation>Die Fassungen dieses Eintrags vergleichen, Felder wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Origin of the fields…</source>
        <translation>He&amp;rkunft der Felder …</translation>
    </message>
    <message>
        <source>Show who wrote each field of this record, and what it was before</source>
        <translation>Zeigen, wer jedes Feld dieses Eintrags geschrieben hat und was vorher darin stand</translation>
    </message>
</context>
<context>
    <name>twb::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Revisions, newest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>with the revision before it</source>
        <translation>mit der Fassung davor</translation>
    </message>
    <message>
        <source>with today</source>
        <translation>mit dem heutigen Stand</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Restore this revision</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>Give all fields the values they had in the chosen revision</source>
        <translation>Allen Feldern die Werte geben, die sie in der gewählten Fassung hatten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>twb::ui::ImageDialog</name>
    <message>
        <source>Insert a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;What does it show?</source>
        <translation>&amp;Was ist darauf zu sehen?</translation>
    </message>
    <message>
        <source>One sentence for people who do not see it; screen readers say it.</source>
        <translation>Ein Satz für alle, die es nicht sehen; Vorleseprogramme lesen ihn vor.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>No picture among the attachments yet</source>
        <translation>Noch kein Bild unter den Anlagen</translation>
    </message>
</context>
<context>
    <name>twb::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A table (CSV) or a folder of Markdown notes</source>
        <translation>Eine Tabelle (CSV) oder ein Ordner mit Notizen (Markdown)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei …</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>Choose a table to import</source>
        <translation>Eine Tabelle auswählen</translation>
    </message>
    <message>
        <source>Choose a folder of notes to import</source>
        <translation>Einen Ordner mit Notizen auswählen</translation>
    </message>
    <message>
        <source>Tables and notes (*.csv *.txt *.tsv *.md);;All files (*)</source>
        <translation>Tabellen und Notizen (*.csv *.txt *.tsv *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>As the source suggests</source>
        <translation>Wie die Quelle es nahelegt</translation>
    </message>
    <message>
        <source>Recognise, else guess from the headers</source>
        <translation>Erkennen, sonst aus den Überschriften erraten</translation>
    </message>
    <message>
        <source>Only if nothing at all is rejected</source>
        <translation>Nur, wenn gar nichts zurückgewiesen wird</translation>
    </message>
    <message>
        <source>&amp;Records are</source>
        <translation>&amp;Einträge sind</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Zuordnung</translation>
    </message>
    <message>
        <source>Choose a source. It is rehearsed first: nothing is written before you say so.</source>
        <translation>Wählen Sie eine Quelle. Zuerst kommt ein Probelauf: Geschrieben wird erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Rejected rows and values</source>
        <translation>Zurückgewiesene Zeilen und Werte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, because %n value(s) or row(s) would be rejected.</source>
        <translation>
            <numerusform>Es wurde nichts importiert, weil %n Wert oder Zeile zurückgewiesen würde.</numerusform>
            <numerusform>Es wurde nichts importiert, weil %n Werte oder Zeilen zurückgewiesen würden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read: %2 new, %3 changed, %4 unchanged, %5 rejected</source>
        <translation>%1 gelesen: %2 neu, %3 geändert, %4 unverändert, %5 zurückgewiesen</translation>
    </message>
    <message>
        <source>Rehearsal – %1.</source>
        <translation>Probelauf – %1.</translation>
    </message>
    <message>
        <source>Imported – %1. “Undo last step” takes it back.</source>
        <translation>Importiert – %1. „Letzten Schritt zurücknehmen“ macht es rückgängig.</translation>
    </message>
    <message>
        <source>Mapping: %1</source>
        <translation>Zuordnung: %1</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>Erraten: %1</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
    <message>
        <source>Rehearsing …</source>
        <translation>Probelauf …</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Gehört zu</translation>
    </message>
    <message numerus="yes">
        <source>“%1” seems to be a newer version of “%2”, which was imported before. %n record(s) of that source would change. If it is another list, choose “a new source” under “Belongs to”.</source>
        <translation>
            <numerusform>„%1“ ist anscheinend eine neuere Fassung von „%2“, das schon importiert wurde. %n Eintrag aus dieser Quelle würde geändert. Wenn es eine andere Liste ist, wählen Sie bitte unter „Gehört zu“: „einer neuen Quelle“.</numerusform>
            <numerusform>„%1“ ist anscheinend eine neuere Fassung von „%2“, das schon importiert wurde. %n Einträge aus dieser Quelle würden geändert. Wenn es eine andere Liste ist, wählen Sie bitte unter „Gehört zu“: „einer neuen Quelle“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the records</source>
        <translation>Einträge ändern</translation>
    </message>
    <message>
        <source>a new source</source>
        <translation>einer neuen Quelle</translation>
    </message>
    <message>
        <source>“%1” (%2 records)</source>
        <translation>„%1“ (%2 Einträge)</translation>
    </message>
</context>
<context>
    <name>twb::ui::LessonModel</name>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>from this very project</source>
        <translation>aus diesem Projekt selbst</translation>
    </message>
    <message>
        <source>shared words: %1</source>
        <translation>gemeinsame Wörter: %1</translation>
    </message>
    <message>
        <source>same field of action: %1</source>
        <translation>gleiches Handlungsfeld: %1</translation>
    </message>
    <message>
        <source>same phase: %1</source>
        <translation>gleiche Phase: %1</translation>
    </message>
    <message>
        <source>same town size: %1</source>
        <translation>gleiche Stadtgröße: %1</translation>
    </message>
</context>
<context>
    <name>twb::ui::LessonsDesk</name>
    <message>
        <source>Lessons for this &amp;plan</source>
        <translation>&amp;Erfahrungen dazu</translation>
    </message>
    <message>
        <source>Show what others have learned that bears on this project</source>
        <translation>Zeigen, was andere gelernt haben und dieses Vorhaben betrifft</translation>
    </message>
    <message>
        <source>Lessons for a &amp;plan…</source>
        <translation>&amp;Erfahrungen zu einem Vorhaben …</translation>
    </message>
    <message>
        <source>Paste an outline and see what others have learned that bears on it</source>
        <translation>Eine Skizze einfügen und sehen, was andere dazu gelernt haben</translation>
    </message>
</context>
<context>
    <name>twb::ui::LessonsDialog</name>
    <message>
        <source>Lessons for this plan</source>
        <translation>Erfahrungen zu diesem Vorhaben</translation>
    </message>
    <message>
        <source>Read lesson</source>
        <translation>Erfahrung lesen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Outline of the plan</source>
        <translation>Skizze des Vorhabens</translation>
    </message>
    <message>
        <source>Paste here what is planned: an application, a council paper, some notes.</source>
        <translation>Fügen Sie hier ein, was geplant ist: einen Antrag, eine Vorlage, ein paar Notizen.</translation>
    </message>
    <message>
        <source>The text stays on this computer and is not kept.</source>
        <translation>Der Text bleibt auf diesem Rechner und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Town size</source>
        <translation>Stadtgröße</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Erfahrungen</translation>
    </message>
    <message>
        <source>Enter reads the chosen lesson</source>
        <translation>Die Eingabetaste öffnet die gewählte Erfahrung</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) that bear on it, the nearest first</source>
        <translation>
            <numerusform>%n Erfahrung dazu</numerusform>
            <numerusform>%n Erfahrungen dazu, die nächste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>The library holds no lesson that bears on it.</source>
        <translation>Die Bibliothek enthält keine Erfahrung dazu.</translation>
    </message>
    <message>
        <source>The lessons appear as soon as the outline says what it is about.</source>
        <translation>Die Erfahrungen erscheinen, sobald die Skizze sagt, worum es geht.</translation>
    </message>
</context>
<context>
    <name>twb::ui::LibraryDesk</name>
    <message>
        <source>&amp;Open library…</source>
        <translation>Bibliothek &amp;öffnen …</translation>
    </message>
    <message>
        <source>Open another library file</source>
        <translation>Eine andere Bibliotheksdatei öffnen</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Neue Bibliothek …</translation>
    </message>
    <message>
        <source>Make an empty library file</source>
        <translation>Eine leere Bibliotheksdatei anlegen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Bring in records from a table or from notes</source>
        <translation>Einträge aus einer Tabelle oder aus Notizen übernehmen</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>Read everything in the library and compare</source>
        <translation>Alles in der Bibliothek lesen und vergleichen</translation>
    </message>
    <message>
        <source>Attachments without readable te&amp;xt…</source>
        <translation>Anlagen ohne lesbaren Te&amp;xt …</translation>
    </message>
    <message>
        <source>Show which attachments the search cannot read, and why</source>
        <translation>Zeigen, welche Anlagen die Suche nicht lesen kann und warum</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Libraries (*.twb)</source>
        <translation>Bibliotheken (*.twb)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Reading everything and comparing</source>
        <translation>Alles wird gelesen und verglichen</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>%n Mangel gefunden:</numerusform>
            <numerusform>%n Mängel gefunden:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twb::ui::LibraryState</name>
    <message>
        <source>The texts of attachments are being read</source>
        <translation>Die Texte der Anlagen werden gelesen</translation>
    </message>
    <message>
        <source>Not being saved: the file was moved or replaced</source>
        <translation>Wird nicht gespeichert: Die Datei wurde verschoben oder ersetzt</translation>
    </message>
    <message>
        <source>Read only: open elsewhere, not writable or damaged</source>
        <translation>Nur lesend: anderswo geöffnet, nicht beschreibbar oder beschädigt</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>The search index is being renewed; you can search meanwhile</source>
        <translation>Das Suchverzeichnis wird erneuert. Sie können schon suchen.</translation>
    </message>
    <message>
        <source>The search index is being built</source>
        <translation>Das Suchverzeichnis wird aufgebaut</translation>
    </message>
</context>
<context>
    <name>twb::ui::LineInput</name>
    <message>
        <source>Too long to be changed here. The beginning is shown, and all of it is kept.</source>
        <translation>Zu lang, um es hier zu ändern. Der Anfang wird gezeigt, alles bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>twb::ui::LinkDialog</name>
    <message>
        <source>Insert a link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Words that lead there</source>
        <translation>&amp;Wörter, die dorthin führen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>twb::ui::MainMenu</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Ado&amp;pt</source>
        <translation>&amp;Nachnutzen</translation>
    </message>
    <message>
        <source>L&amp;ibrary</source>
        <translation>Biblio&amp;thek</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Ch&amp;osen records</source>
        <translation>&amp;Gewählte Einträge</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>twb::ui::MainWindow</name>
    <message>
        <source>Transferwerkbank</source>
        <translation>Transferwerkbank</translation>
    </message>
    <message>
        <source>%1 – Transferwerkbank</source>
        <translation>%1 – Transferwerkbank</translation>
    </message>
</context>
<context>
    <name>twb::ui::MoneyInput</name>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>end of a range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1, from, in euro</source>
        <translation>%1, von, in Euro</translation>
    </message>
    <message>
        <source>%1, to, in euro</source>
        <translation>%1, bis, in Euro</translation>
    </message>
</context>
<context>
    <name>twb::ui::NavigationModel</name>
    <message>
        <source>All records</source>
        <translation>Alle Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>twb::ui::NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Which records the list shows</source>
        <translation>Welche Einträge die Liste zeigt</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Space chooses a value; the list shows what has all chosen ones</source>
        <translation>Die Leertaste wählt einen Wert; die Liste zeigt, was alle gewählten hat</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Enter searches, F2 changes, Delete moves to the trash</source>
        <translation>Eingabe sucht, F2 ändert, Entf verschiebt in den Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In den Papier&amp;korb</translation>
    </message>
</context>
<context>
    <name>twb::ui::Operations</name>
    <message>
        <source>&amp;About Transferwerkbank</source>
        <translation>Ü&amp;ber Transferwerkbank</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
</context>
<context>
    <name>twb::ui::OriginModel</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who, by what way</source>
        <translation>Wer, auf welchem Weg</translation>
    </message>
</context>
<context>
    <name>twb::ui::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1, more is being made …</source>
        <translation>Seite %1, weitere folgen …</translation>
    </message>
</context>
<context>
    <name>twb::ui::PartBar</name>
    <message>
        <source>Part before</source>
        <translation>Vorheriger Teil</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Long text: part %1 of %2</source>
        <translation>Langer Text: Teil %1 von %2</translation>
    </message>
</context>
<context>
    <name>twb::ui::ProvenanceDialog</name>
    <message>
        <source>Origin of the fields</source>
        <translation>Herkunft der Felder</translation>
    </message>
    <message>
        <source>Fields and where they come from</source>
        <translation>Felder und woher sie kommen</translation>
    </message>
    <message>
        <source>Values of the chosen field, newest first</source>
        <translation>Werte des gewählten Feldes, der neueste zuerst</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Diesen Wert wiederherstellen</translation>
    </message>
    <message>
        <source>Give the field the value that is chosen below</source>
        <translation>Dem Feld den unten gewählten Wert geben</translation>
    </message>
    <message>
        <source>All values of “%1”, newest first</source>
        <translation>Alle Werte von „%1“, der neueste zuerst</translation>
    </message>
</context>
<context>
    <name>twb::ui::RatingsInput</name>
    <message>
        <source>Rating: %1</source>
        <translation>Einschätzung: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Begründung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rating: how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>twb::ui::ReaderPane</name>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>The record that is read; Tab goes from link to link</source>
        <translation>Der Eintrag, der gelesen wird; Tab geht von Verweis zu Verweis</translation>
    </message>
    <message>
        <source>Choose a record to read it</source>
        <translation>Wählen Sie einen Eintrag</translation>
    </message>
    <message>
        <source>Type what you look for, or choose a place on the left. Enter reads the best result.</source>
        <translation>Tippen Sie, was Sie suchen, oder wählen Sie links einen Bereich. Die Eingabetaste führt zum besten Treffer.</translation>
    </message>
    <message>
        <source>This record cannot be shown</source>
        <translation>Dieser Eintrag lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Eintrag: %1</translation>
    </message>
    <message>
        <source>The record is being read …</source>
        <translation>Der Eintrag wird gelesen …</translation>
    </message>
</context>
<context>
    <name>twb::ui::ReadingBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy how the search was read</source>
        <translation>Kopieren, wie gesucht wurde</translation>
    </message>
    <message>
        <source>Nothing is searched for yet.</source>
        <translation>Noch wird nach nichts gesucht.</translation>
    </message>
    <message>
        <source>This was searched: %1</source>
        <translation>So wurde gesucht: %1</translation>
    </message>
</context>
<context>
    <name>twb::ui::RecordChoice</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose all records</source>
        <translation>Alle Einträge wählen</translation>
    </message>
    <message>
        <source>Choose no record</source>
        <translation>Keinen Eintrag wählen</translation>
    </message>
    <message>
        <source>Records of the report</source>
        <translation>Einträge des Berichts</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>&amp;Records (%1 of %2)</source>
        <translation>&amp;Einträge (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>twb::ui::RecordDesk</name>
    <message>
        <source>Write a new record of this kind</source>
        <translation>Einen neuen Eintrag dieser Art schreiben</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Change this record</source>
        <translation>Diesen Eintrag ändern</translation>
    </message>
    <message>
        <source>Unsaved &amp;drafts…</source>
        <translation>Nicht gespeicherte &amp;Entwürfe …</translation>
    </message>
    <message>
        <source>Go on with what was typed and not saved</source>
        <translation>Weiterschreiben, was noch nicht gespeichert ist</translation>
    </message>
    <message>
        <source>&amp;Due for review…</source>
        <translation>Zur Über&amp;prüfung fällig …</translation>
    </message>
    <message>
        <source>Show which records are to be checked again</source>
        <translation>Zeigen, welche Einträge wieder zu prüfen sind</translation>
    </message>
    <message>
        <source>&amp;Transfer check…</source>
        <translation>&amp;Transfercheck …</translation>
    </message>
    <message>
        <source>Check criterion by criterion whether this project suits the own municipality</source>
        <translation>Kriterium für Kriterium prüfen, ob dieses Projekt zur eigenen Kommune passt</translation>
    </message>
    <message>
        <source>Unsaved drafts</source>
        <translation>Nicht gespeicherte Entwürfe</translation>
    </message>
    <message>
        <source>There is none: all is saved.</source>
        <translation>Es gibt keine: Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Transfer check: %1</source>
        <translation>Transfercheck: %1</translation>
    </message>
</context>
<context>
    <name>twb::ui::ReferenceInput</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>twb::ui::RefusalModel</name>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <comment>labels of fields</comment>
        <translation>Es fehlen: %1.</translation>
    </message>
</context>
<context>
    <name>twb::ui::RejectionModel</name>
    <message>
        <source>(whole row)</source>
        <translation>(ganze Zeile)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>twb::ui::ReportDesk</name>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>Make a PDF of the records in the list</source>
        <translation>Aus den Einträgen der Liste ein PDF machen</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Make a PDF of this record</source>
        <translation>Aus diesem Eintrag ein PDF machen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The collection “%1” has no records yet.</source>
        <translation>Die Sammlung „%1“ hat noch keine Einträge.</translation>
    </message>
</context>
<context>
    <name>twb::ui::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the list</source>
        <translation>
            <numerusform>%n Eintrag der Liste</numerusform>
            <numerusform>%n Einträge der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen record(s)</source>
        <translation>
            <numerusform>%n gewählter Eintrag</numerusform>
            <numerusform>%n gewählte Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>Der Bericht wird erstellt …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>O&amp;pen file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of other kinds</source>
        <translation>
            <numerusform>%n Eintrag anderer Art</numerusform>
            <numerusform>%n Einträge anderer Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>persons in %n record(s)</source>
        <translation>
            <numerusform>Angaben zu Personen in %n Eintrag</numerusform>
            <numerusform>Angaben zu Personen in %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>bleiben weg: %1</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Your own design cannot be used. %1

Shall it be deleted?</source>
        <translation>Ihre eigene Gestaltung lässt sich nicht verwenden. %1

Soll sie gelöscht werden?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>twb::ui::ReportForm</name>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Title (optional)</source>
        <translation>&amp;Titel (freiwillig)</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>&amp;Grouped by</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>As the template says</source>
        <translation>Wie in der Vorlage</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>S&amp;prache des Berichts</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>&amp;Criteria</source>
        <translation>&amp;Kriterien</translation>
    </message>
    <message>
        <source>Criteria of the comparison</source>
        <translation>Kriterien des Vergleichs</translation>
    </message>
    <message>
        <source>What the report tells</source>
        <translation>Was der Bericht zeigt</translation>
    </message>
    <message>
        <source>Lessons of the projects</source>
        <translation>Erfahrungen der Projekte</translation>
    </message>
    <message>
        <source>Adoptions</source>
        <translation>Nachnutzungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Persons and contact points</source>
        <translation>Personen und Ansprechstellen</translation>
    </message>
    <message>
        <source>Include fields that may name persons</source>
        <translation>Auch Felder, die Personen nennen können</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>%1 (cannot be used)</source>
        <translation>%1 (nicht zu gebrauchen)</translation>
    </message>
    <message>
        <source>Copy and change …</source>
        <translation>Kopieren und ändern …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>&amp;Design …</source>
        <translation>Gest&amp;altung …</translation>
    </message>
    <message>
        <source>Logo, colour, font and margins of the reports</source>
        <translation>Logo, Farbe, Schrift und Ränder der Berichte</translation>
    </message>
</context>
<context>
    <name>twb::ui::ReportMaker</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Der Text liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gegeben.</translation>
    </message>
</context>
<context>
    <name>twb::ui::RestoreValues</name>
    <message>
        <source>Nothing was restored</source>
        <translation>Nichts wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>With these values the record would not be valid:</source>
        <translation>Mit diesen Angaben wäre der Eintrag nicht gültig:</translation>
    </message>
    <message>
        <source>Values are being restored</source>
        <translation>Werte werden wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>twb::ui::ResultModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and title of a record</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>twb::ui::ResultPane</name>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Order: %1 ▾</source>
        <translation>Sortierung: %1 ▾</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Records found; Enter reads the chosen one</source>
        <translation>Gefundene Einträge; die Eingabetaste führt zum gewählten</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>order of the list</comment>
        <translation>%1 ▾</translation>
    </message>
</context>
<context>
    <name>twb::ui::RevisionModel</name>
    <message>
        <source>Written for the first time</source>
        <translation>Zum ersten Mal geschrieben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>twb::ui::SavedSearchModel</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twb::ui::SearchDesk</name>
    <message>
        <source>Save s&amp;earch…</source>
        <translation>S&amp;uche speichern …</translation>
    </message>
    <message>
        <source>Keep what is searched for under a name, in the navigation</source>
        <translation>Die Suche unter einem Namen in der Navigation behalten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>A&amp;lles zeigen</translation>
    </message>
    <message>
        <source>Drop the search words and all filters</source>
        <translation>Suchwörter und alle Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Forget recent searches</source>
        <translation>&amp;Letzte Suchen vergessen</translation>
    </message>
    <message>
        <source>Suggest no more what was searched for in this library</source>
        <translation>Nicht mehr vorschlagen, wonach in dieser Bibliothek gesucht wurde</translation>
    </message>
    <message>
        <source>&amp;How the search is read</source>
        <translation>&amp;So wurde gesucht</translation>
    </message>
    <message>
        <source>Say above the list how the search was read</source>
        <translation>Über der Liste sagen, wie die Suche gelesen wurde</translation>
    </message>
    <message>
        <source>Find words of the same &amp;meaning</source>
        <translation>Auch &amp;bedeutungsgleiche Wörter finden</translation>
    </message>
    <message>
        <source>Search for what OpenThesaurus gives for a word too</source>
        <translation>Auch nach dem suchen, was OpenThesaurus für ein Wort nennt</translation>
    </message>
    <message>
        <source>OpenThesaurus is not installed (package mythes-de)</source>
        <translation>OpenThesaurus ist nicht installiert (Paket mythes-de)</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>The search “%1” gets a name and a place in the navigation, with the number of records that it finds.</source>
        <translation>Die Suche „%1“ bekommt einen Namen und einen Platz in der Navigation, mit der Zahl der Einträge, die sie findet.</translation>
    </message>
    <message>
        <source>Replace the search?</source>
        <translation>Suche ersetzen?</translation>
    </message>
    <message>
        <source>“%1” is there already and searches for “%2”.</source>
        <translation>„%1“ gibt es schon und sucht nach „%2“.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The search is being saved</source>
        <translation>Die Suche wird gespeichert</translation>
    </message>
    <message>
        <source>The search was not saved</source>
        <translation>Die Suche wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>twb::ui::SearchField</name>
    <message>
        <source>Search projects, lessons, municipalities …</source>
        <translation>Projekte, Erfahrungen, Kommunen suchen …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Results change while you type. Filters such as kommune:Olpe or art:erfahrung narrow them. Tab goes to the suggestions.</source>
        <translation>Die Ergebnisse ändern sich beim Tippen. Filter wie kommune:Olpe oder art:erfahrung grenzen sie ein. Tab führt zu den Vorschlägen.</translation>
    </message>
</context>
<context>
    <name>twb::ui::SectionHead</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open; press to close</source>
        <translation>Offen; drücken zum Schließen</translation>
    </message>
    <message>
        <source>Closed; press to open</source>
        <translation>Geschlossen; drücken zum Öffnen</translation>
    </message>
</context>
<context>
    <name>twb::ui::SimilarList</name>
    <message>
        <source>Enter or a click opens it for reading; what you typed stays.</source>
        <translation>Eingabetaste oder Klick öffnet den Eintrag zum Lesen; Ihr Text bleibt stehen.</translation>
    </message>
    <message>
        <source>Similar records</source>
        <translation>Ähnliche Einträge</translation>
    </message>
    <message>
        <source>This is probably there already</source>
        <translation>Das gibt es wahrscheinlich schon</translation>
    </message>
</context>
<context>
    <name>twb::ui::SkosImportDialog</name>
    <message>
        <source>Import list of tags</source>
        <translation>Liste von Schlagwörtern übernehmen</translation>
    </message>
    <message>
        <source>The list is being read …</source>
        <translation>Die Liste wird gelesen …</translation>
    </message>
    <message>
        <source>Tags that come or change</source>
        <translation>Schlagwörter, die neu sind oder sich ändern</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n new tag(s)</source>
        <translation>
            <numerusform>Ein neues Schlagwort</numerusform>
            <numerusform>%n neue Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What a tag has already stays; nothing is removed.</source>
        <translation>%1. Was ein Schlagwort schon hat, bleibt; nichts wird entfernt.</translation>
    </message>
    <message>
        <source>Nothing would change: the library has all of these tags already.</source>
        <translation>Es würde sich nichts ändern: Die Bibliothek hat alle diese Schlagwörter schon.</translation>
    </message>
</context>
<context>
    <name>twb::ui::SkosPreview</name>
    <message>
        <source>New, at the top</source>
        <translation>Neu, ganz oben</translation>
    </message>
    <message>
        <source>New, under “%1”</source>
        <translation>Neu, unter „%1“</translation>
    </message>
</context>
<context>
    <name>twb::ui::SkosPreviewModel</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>twb::ui::SpellMenu</name>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1”</source>
        <translation>„%1“ &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the dictionary</source>
        <translation>„%1“ ins &amp;Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
</context>
<context>
    <name>twb::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Example records, as of their sources</source>
        <translation>Beispielbestand, Stand laut Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments that the search cannot read</source>
        <translation>Anlagen, die die Suche nicht lesen kann</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) without readable text</source>
        <translation>
            <numerusform>%n Anlage ohne lesbaren Text</numerusform>
            <numerusform>%n Anlagen ohne lesbaren Text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twb::ui::StepDesk</name>
    <message>
        <source>Erase conta&amp;ct for good…</source>
        <translation>Ansprechstelle endgü&amp;ltig löschen …</translation>
    </message>
    <message>
        <source>Remove the personal data of this contact from all revisions</source>
        <translation>Die persönlichen Angaben dieser Ansprechstelle aus allen Fassungen entfernen</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>&amp;Ihr Name …</translation>
    </message>
    <message>
        <source>Say who stands with what you write</source>
        <translation>Angeben, wer bei Ihren Änderungen steht</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of the library</source>
        <translation>Die letzte Änderung der Bibliothek zurücknehmen</translation>
    </message>
    <message>
        <source>The last change is being taken back</source>
        <translation>Die letzte Änderung wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Bring back what was taken back last</source>
        <translation>Das zuletzt Zurückgenommene wiederholen</translation>
    </message>
    <message>
        <source>What was taken back is being brought back</source>
        <translation>Das Rückgängiggemachte wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In den Papier&amp;korb</translation>
    </message>
    <message>
        <source>Move the chosen records to the trash, from where they can be restored</source>
        <translation>Die gewählten Einträge in den Papierkorb legen; von dort lassen sie sich wiederherstellen</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Take the chosen records out of the trash</source>
        <translation>Die gewählten Einträge aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Empty the t&amp;rash…</source>
        <translation>Papierkorb &amp;leeren …</translation>
    </message>
    <message>
        <source>Remove for good what lies in the trash</source>
        <translation>Endgültig entfernen, was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>Records are being moved to the trash</source>
        <translation>Einträge werden in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Records are being restored</source>
        <translation>Einträge werden wiederhergestellt</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name or function. It stands with every change that you make in a library.</source>
        <translation>Ihr Name oder Ihre Funktion. Sie stehen bei jeder Änderung, die Sie in einer Bibliothek vornehmen.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>All records in the trash are removed for good, with their revisions and the files that nothing else uses. This cannot be undone.</source>
        <translation>Alle Einträge im Papierkorb werden endgültig entfernt, mit ihren Fassungen und den Dateien, die sonst nirgends gebraucht werden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Der Papierkorb wird geleert</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed for good</source>
        <translation>
            <numerusform>%n Eintrag endgültig entfernt</numerusform>
            <numerusform>%n Einträge endgültig entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the contact for good?</source>
        <translation>Ansprechstelle endgültig löschen?</translation>
    </message>
    <message>
        <source>Everything that “%1” ever held is removed from all revisions of this library. Only a mark without content stays, so that it does not come back with an exchange package. This cannot be undone.</source>
        <translation>Alles, was je in „%1“ stand, wird aus allen Fassungen dieser Bibliothek entfernt. Es bleibt nur ein Merkmal ohne Inhalt, damit es nicht mit einem Austauschpaket zurückkommt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>The contact is being erased</source>
        <translation>Die Ansprechstelle wird gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) with everything they held</source>
        <translation>
            <numerusform>eine Fassung mit allem, was darin stand</numerusform>
            <numerusform>%n Fassungen mit allem, was darin stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that nothing else used</source>
        <translation>
            <numerusform>eine Anlage, die sonst nichts verwendet</numerusform>
            <numerusform>%n Anlagen, die sonst nichts verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>its entries in the search index, its draft, and its name in the list of changes</source>
        <translation>die Einträge im Suchverzeichnis, der Entwurf und der Name in der Liste der Änderungen</translation>
    </message>
    <message>
        <source>“%1” is erased</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>These were removed:</source>
        <translation>Entfernt wurden:</translation>
    </message>
    <message>
        <source>A mark without content stays. Copies and packages that were given away before still hold the data.</source>
        <translation>Ein Merkmal ohne Inhalt bleibt. Kopien und Pakete, die vorher weitergegeben wurden, enthalten die Angaben noch.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo or redo, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>twb::ui::StepRunner</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>twb::ui::StyleEditor</name>
    <message>
        <source>Choose &amp;logo …</source>
        <translation>&amp;Logo wählen …</translation>
    </message>
    <message>
        <source>Without logo</source>
        <translation>Ohne Logo</translation>
    </message>
    <message>
        <source>What the logo &amp;shows, for those who cannot see it</source>
        <translation>Was das Logo &amp;zeigt, für alle, die es nicht sehen</translation>
    </message>
    <message>
        <source>Height of the logo in millimetres</source>
        <translation>Höhe des Logos in Millimetern</translation>
    </message>
    <message>
        <source>&amp;Height of the logo (mm)</source>
        <translation>&amp;Höhe des Logos (mm)</translation>
    </message>
    <message>
        <source>Colour of headings and links</source>
        <translation>Farbe der Überschriften und Verweise</translation>
    </message>
    <message>
        <source>C&amp;hoose …</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Choose the colour of headings and links</source>
        <translation>Farbe der Überschriften und Verweise wählen</translation>
    </message>
    <message>
        <source>&amp;Colour of headings and links</source>
        <translation>&amp;Farbe der Überschriften und Verweise</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>S&amp;chrift</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>Größe der Schrift in Punkt</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text (points)</source>
        <translation>&amp;Größe der Schrift (Punkt)</translation>
    </message>
    <message>
        <source>Head of the pages, l&amp;eft</source>
        <translation>&amp;Kopf der Seiten, links</translation>
    </message>
    <message>
        <source>Head of the pages, &amp;right</source>
        <translation>Kopf der Seiten, &amp;rechts</translation>
    </message>
    <message>
        <source>Foot &amp;of the pages, left</source>
        <translation>F&amp;uß der Seiten, links</translation>
    </message>
    <message>
        <source>{title}, {template}, {library}, {count}, {date} and {example} are filled in. On the right of the foot stands the page.</source>
        <translation>{title}, {template}, {library}, {count}, {date} und {example} füllt das Programm: Titel, Vorlage, Bibliothek, Anzahl, Stand, Hinweis auf Beispiele. Rechts im Fuß steht die Seite.</translation>
    </message>
    <message>
        <source>Left margin (mm)</source>
        <translation>Rand links (mm)</translation>
    </message>
    <message>
        <source>Right margin (mm)</source>
        <translation>Rand rechts (mm)</translation>
    </message>
    <message>
        <source>Upper margin (mm)</source>
        <translation>Rand oben (mm)</translation>
    </message>
    <message>
        <source>Lower margin (mm)</source>
        <translation>Rand unten (mm)</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Gestaltung speichern</translation>
    </message>
    <message>
        <source>As supplied</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Design of all reports</source>
        <translation>Gestaltung aller Berichte</translation>
    </message>
    <message>
        <source>Design “%1”, of the templates that name it</source>
        <translation>Gestaltung „%1“ der Vorlagen, die sie nennen</translation>
    </message>
    <message>
        <source>Supplied with the program</source>
        <translation>Mit dem Programm geliefert</translation>
    </message>
    <message>
        <source>No logo. PNG or JPEG, at the top of the first page.</source>
        <translation>Kein Logo. PNG oder JPEG, oben auf der ersten Seite.</translation>
    </message>
    <message>
        <source>Contrast to white %1 : 1. Many people cannot read this; choose a darker colour (4.5 : 1 or more).</source>
        <translation>Kontrast zu Weiß %1 : 1. Viele können das nicht lesen; bitte eine dunklere Farbe wählen (mindestens 4,5 : 1).</translation>
    </message>
    <message>
        <source>Contrast to white %1 : 1, easy to read.</source>
        <translation>Kontrast zu Weiß %1 : 1, gut lesbar.</translation>
    </message>
    <message>
        <source>The colour has to be written like #0b6570.</source>
        <translation>Bitte die Farbe schreiben wie #0b6570.</translation>
    </message>
    <message>
        <source>The colour is too light for accessible documents.</source>
        <translation>Die Farbe ist zu hell für barrierefreie Dokumente.</translation>
    </message>
    <message>
        <source>Please say what the logo shows, for example “Coat of arms of the town”.</source>
        <translation>Bitte sagen Sie, was das Logo zeigt, etwa „Wappen der Stadt“.</translation>
    </message>
    <message>
        <source>{%1} is not known; see below for what is filled in.</source>
        <translation>{%1} ist nicht bekannt; was das Programm füllt, steht unter den Feldern.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a logo. Choose a PNG or JPEG picture of at most 10 MB.</source>
        <translation>„%1“ lässt sich nicht als Logo verwenden. Bitte ein PNG- oder JPEG-Bild mit höchstens 10 MB wählen.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Your own design will be deleted.</source>
        <translation>Ihre eigene Gestaltung wird gelöscht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What was changed will not be kept.</source>
        <translation>Was Sie geändert haben, geht verloren.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>twb::ui::SuggestionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>suggestion and its kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>searched before</source>
        <translation>zuletzt gesucht</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>twb::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>twb::ui::TagChoices</name>
    <message>
        <source>new tag</source>
        <translation>neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>twb::ui::TagDesk</name>
    <message>
        <source>Records are being tagged</source>
        <translation>Einträge werden verschlagwortet</translation>
    </message>
    <message>
        <source>Tags are being changed</source>
        <translation>Schlagwörter werden geändert</translation>
    </message>
    <message>
        <source>Import list of tags</source>
        <translation>Liste von Schlagwörtern übernehmen</translation>
    </message>
    <message>
        <source>Lists of terms in SKOS (*.rdf *.xml *.skos);;All files (*)</source>
        <translation>Begriffslisten in SKOS (*.rdf *.xml *.skos);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tags are being imported</source>
        <translation>Schlagwörter werden übernommen</translation>
    </message>
    <message>
        <source>Export list of tags</source>
        <translation>Liste der Schlagwörter speichern</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Lists of terms in SKOS (*.rdf)</source>
        <translation>Begriffslisten in SKOS (*.rdf)</translation>
    </message>
    <message>
        <source>Tags written: %1</source>
        <translation>Schlagwörter gespeichert: %1</translation>
    </message>
    <message>
        <source>Ta&amp;gs…</source>
        <translation>Schla&amp;gwörter …</translation>
    </message>
    <message>
        <source>Put tags on the chosen records or take them off</source>
        <translation>Den gewählten Einträgen Schlagwörter geben oder nehmen</translation>
    </message>
    <message>
        <source>&amp;Manage tags…</source>
        <translation>Schlagwörter &amp;verwalten …</translation>
    </message>
    <message>
        <source>Rename, move, merge and delete the tags of the library</source>
        <translation>Die Schlagwörter der Bibliothek umbenennen, verschieben, zusammenführen und löschen</translation>
    </message>
</context>
<context>
    <name>twb::ui::TagFinder</name>
    <message>
        <source>Find tags</source>
        <translation>Schlagwörter finden</translation>
    </message>
    <message>
        <source>Find by name or synonym</source>
        <translation>Nach Name oder Synonym suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>twb::ui::TagListModel</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>on all records</source>
        <translation>an allen Einträgen</translation>
    </message>
    <message>
        <source>on some records</source>
        <translation>an einigen Einträgen</translation>
    </message>
    <message>
        <source>on no record</source>
        <translation>an keinem Eintrag</translation>
    </message>
</context>
<context>
    <name>twb::ui::TagOperationDialog</name>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>Neuer Name von „%1“</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Schlagwort verschieben</translation>
    </message>
    <message>
        <source>Move “%1” under</source>
        <translation>„%1“ verschieben unter</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Merge tag</source>
        <translation>Schlagwort zusammenführen</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>„%1“ aufgehen lassen in</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>&amp;Keep the old name as a synonym, so that it is still found</source>
        <translation>Alten Namen als &amp;Synonym behalten, damit er weiter gefunden wird</translation>
    </message>
    <message>
        <source>(at the top, under no other tag)</source>
        <translation>(ganz oben, unter keinem anderen)</translation>
    </message>
    <message>
        <source>Please type a name.</source>
        <translation>Bitte geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Please choose a tag.</source>
        <translation>Bitte wählen Sie ein Schlagwort.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>twb::ui::TagTreeModel</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
</context>
<context>
    <name>twb::ui::TagsDialog</name>
    <message>
        <source>Manage tags</source>
        <translation>Schlagwörter verwalten</translation>
    </message>
    <message>
        <source>This library has no tags yet. They come with the records, from imports, or from “New tag”.</source>
        <translation>Diese Bibliothek hat noch keine Schlagwörter. Sie kommen mit den Einträgen, aus Importen oder über „Neues Schlagwort“.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Enter edits the chosen tag</source>
        <translation>Eingabe bearbeitet das gewählte Schlagwort</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Neues Schlagwort …</translation>
    </message>
    <message>
        <source>Write a new tag</source>
        <translation>Ein neues Schlagwort schreiben</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Change colour, synonyms and description of the tag</source>
        <translation>Farbe, Synonyme und Beschreibung des Schlagworts ändern</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Give the tag another name</source>
        <translation>Dem Schlagwort einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben …</translation>
    </message>
    <message>
        <source>Put the tag under another one or at the top</source>
        <translation>Das Schlagwort unter ein anderes oder ganz nach oben setzen</translation>
    </message>
    <message>
        <source>Merge &amp;into…</source>
        <translation>&amp;Zusammenführen …</translation>
    </message>
    <message>
        <source>Let another tag take over the records; the name becomes its synonym</source>
        <translation>Ein anderes Schlagwort übernimmt die Einträge; der Name wird dessen Synonym</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Take the tag off all records and remove it</source>
        <translation>Das Schlagwort von allen Einträgen nehmen und entfernen</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <translation>Liste über&amp;nehmen …</translation>
    </message>
    <message>
        <source>Take tags from a list of terms of others (SKOS)</source>
        <translation>Schlagwörter aus einer Begriffsliste anderer übernehmen (SKOS)</translation>
    </message>
    <message>
        <source>E&amp;xport list…</source>
        <translation>Liste &amp;speichern …</translation>
    </message>
    <message>
        <source>Write all tags into a file that others can read (SKOS)</source>
        <translation>Alle Schlagwörter in eine Datei schreiben, die andere lesen können (SKOS)</translation>
    </message>
</context>
<context>
    <name>twb::ui::TemplateEditor</name>
    <message>
        <source>Text of the &amp;template</source>
        <translation>Text der &amp;Vorlage</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1, own version</source>
        <translation>%1, eigene Fassung</translation>
    </message>
    <message>
        <source>The template can be read.</source>
        <translation>Die Vorlage ist lesbar.</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>Die Vorlage „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>The template “%1” will be deleted.</source>
        <translation>Die Vorlage „%1“ wird gelöscht.</translation>
    </message>
    <message>
        <source>What was changed will not be kept.</source>
        <translation>Was Sie geändert haben, geht verloren.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>twb::ui::TextInput</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>twb::ui::TokenInput</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Wegnehmen: %1</translation>
    </message>
    <message>
        <source>In the text:</source>
        <translation>Im Text:</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Weiteren anzeigen (%n)</numerusform>
            <numerusform>Weitere anzeigen (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twb::ui::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Everything else (F10)</source>
        <translation>Alles Weitere (F10)</translation>
    </message>
</context>
<context>
    <name>twb::ui::TransferAssistant</name>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>Rate what can be derived from the project and from the profile</source>
        <translation>Einschätzen, was sich aus Projekt und Profil ableiten lässt</translation>
    </message>
    <message>
        <source>P&amp;rofile…</source>
        <translation>P&amp;rofil …</translation>
    </message>
    <message>
        <source>Write down once what the municipality has and can carry</source>
        <translation>Einmal festhalten, was die Kommune hat und tragen kann</translation>
    </message>
    <message>
        <source>Save and &amp;print…</source>
        <translation>Speichern und &amp;drucken …</translation>
    </message>
    <message>
        <source>Keep the check and make a report of it, to print or as PDF</source>
        <translation>Den Check sichern und einen Bericht daraus machen, zum Drucken oder als PDF</translation>
    </message>
</context>
<context>
    <name>twb::ui::TypedSearch</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>hits · keys</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>twb::ui::UnreadDialog</name>
    <message>
        <source>Attachments without readable text</source>
        <translation>Anlagen ohne lesbaren Text</translation>
    </message>
    <message>
        <source>Enter opens the record</source>
        <translation>Die Eingabetaste öffnet den Eintrag</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>The search finds nothing in these files. The records that name them are found all the same.</source>
        <translation>In diesen Dateien findet die Suche nichts. Die Einträge, die sie nennen, werden trotzdem gefunden.</translation>
    </message>
    <message>
        <source>The search can read the text of all attachments of a kind it knows.</source>
        <translation>Die Suche kann den Text aller Anlagen lesen, deren Art sie kennt.</translation>
    </message>
</context>
<context>
    <name>twb::ui::UnreadModel</name>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is too large or takes too long.</source>
        <translation>Die Datei ist zu groß oder braucht zu lange.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Die Datei ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <source>The program cannot read the text of this kind of file. Please save it as DOCX, ODT or PDF and attach that.</source>
        <translation>Den Text dieser Art von Datei kann das Programm nicht lesen. Bitte speichern Sie sie als DOCX, ODT oder PDF und fügen Sie diese an.</translation>
    </message>
</context>
<context>
    <name>twb::ui::ViewDesk</name>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Close the window and end the program</source>
        <translation>Das Fenster schließen und das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Show everything larger</source>
        <translation>Alles größer zeigen</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation>Alles kleiner zeigen</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Show everything at its usual size</source>
        <translation>Alles in üblicher Größe zeigen</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Voriger Teil</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Zum vorigen Teil des Fensters gehen</translation>
    </message>
    <message>
        <source>Show or hide the &amp;navigation</source>
        <translation>&amp;Navigation ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Fold the left part</source>
        <translation>Den linken Teil einklappen</translation>
    </message>
    <message>
        <source>Show or hide the &amp;list</source>
        <translation>&amp;Liste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Fold the middle part</source>
        <translation>Den mittleren Teil einklappen</translation>
    </message>
    <message>
        <source>Show or hide the &amp;reader</source>
        <translation>L&amp;eseansicht ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Fold the right part</source>
        <translation>Den rechten Teil einklappen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>To the record read before</source>
        <translation>Zum zuvor gelesenen Eintrag</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>To the record read after this one</source>
        <translation>Zum danach gelesenen Eintrag</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Write a new record</source>
        <translation>Einen neuen Eintrag schreiben</translation>
    </message>
    <message>
        <source>Ado&amp;pt</source>
        <translation>&amp;Nachnutzen</translation>
    </message>
    <message>
        <source>Write down that a municipality takes this over</source>
        <translation>Festhalten, dass eine Kommune dies übernimmt</translation>
    </message>
</context>
</TS>
