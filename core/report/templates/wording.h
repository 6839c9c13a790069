// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/formats.h"

#include <QCollator>

namespace twb::report {

/// What reports say besides the vocabulary. A report is in the language it was asked for, whatever the
/// program speaks; so its texts stand here in both.
namespace phrase {

using model::Label;

inline constexpr Label library{u"Bibliothek", u"Library"};
inline constexpr Label libraryOf{u"Bibliothek %1", u"%1 library"};
inline constexpr Label exampleMark{
    u"Beispielbestand, Stand laut Quelle", u"Example records, as of their source"};
inline constexpr Label asOf{u"Stand %1", u"As of %1"};
inline constexpr Label pageOf{u"Seite %1 von %2", u"Page %1 of %2"};
inline constexpr Label withoutTitle{u"Ohne Titel", u"Without title"};
inline constexpr Label withoutField{u"Ohne Handlungsfeld", u"Without field of action"};
inline constexpr Label records{u"Einträge", u"Records"};
inline constexpr Label listAnd{u"%1 und %2", u"%1 and %2"};
inline constexpr Label oneProject{u"%1 Projekt", u"%1 project"};
inline constexpr Label projects{u"%1 Projekte", u"%1 projects"};
inline constexpr Label oneLesson{u"%1 Erfahrung", u"%1 lesson"};
inline constexpr Label lessons{u"%1 Erfahrungen", u"%1 lessons"};
inline constexpr Label oneTransferCheck{u"%1 Transfercheck", u"%1 transfer check"};
inline constexpr Label transferChecks{u"%1 Transferchecks", u"%1 transfer checks"};

inline constexpr Label period{u"Zeitraum", u"Period"};
inline constexpr Label asOfSource{u"%1, Stand laut Quelle %2", u"%1, as of source %2"};
inline constexpr Label asOfSourceLabel{u"Stand laut Quelle", u"As of source"};

inline constexpr Label lessonsFromIt{u"Erfahrungen dazu", u"Lessons from it"};
inline constexpr Label adoption{u"Nachnutzung", u"Adoption"};
inline constexpr Label noAdoption{u"Noch keine bekannt.", u"None known yet."};
inline constexpr Label since{u"%1 seit %2", u"%1 since %2"};
inline constexpr Label labelled{u"%1: ", u"%1: "};
inline constexpr Label sources{u"Quellen", u"Sources"};
inline constexpr Label sourceInMeta{u"Quelle ", u"Source "};
inline constexpr Label sourcesInMeta{u"Quellen ", u"Sources "};
inline constexpr Label published{u"veröffentlicht %1", u"published %1"};
inline constexpr Label retrieved{u"abgerufen %1", u"retrieved %1"};
inline constexpr Label conflict{u"Offener Konflikt bei: %1. Gezeigt ist jeweils die neueste Fassung.",
    u"Open conflict: %1. The newest revision is shown."};
inline constexpr Label damaged{u"Dieser Datensatz ist beschädigt: Revisionen, die sich nicht lesen lassen: "
                               u"%1. Gezeigt ist, was die anderen "
                               u"enthalten.",
    u"This record is damaged: revisions that cannot be read: %1. What the others hold is shown."};
inline constexpr Label damagedTitle{u"Beschädigt: %1", u"Damaged: %1"};
inline constexpr Label catalogText{
    u"%1 aus: %2. Je Eintrag Kommunen, Handlungsfelder, Stand, Texte und Quellen.",
    u"%1 from: %2. For each record municipalities, fields of action, state, texts and sources."};
inline constexpr Label amountFrom{u"von (€)", u"from (€)"};
inline constexpr Label amountTo{u"bis (€)", u"to (€)"};
inline constexpr Label recordId{u"ID des Eintrags", u"ID of the record"};
inline constexpr Label record{u"Eintrag", u"Record"};
inline constexpr Label kindOfRecord{u"Eintragsart", u"Kind of record"};
inline constexpr Label publisher{u"Herausgeber", u"Publisher"};
inline constexpr Label sourceTitle{u"Titel der Quelle", u"Title of the source"};
inline constexpr Label address{u"Adresse", u"Address"};
inline constexpr Label publishedOn{u"Veröffentlicht", u"Published"};
inline constexpr Label retrievedOn{u"Abgerufen", u"Retrieved"};
inline constexpr Label withoutMunicipality{u"Ohne Kommune", u"Without municipality"};
inline constexpr Label withoutTag{u"Ohne Schlagwort", u"Without tag"};
inline constexpr Label notStated{u"ohne Angabe", u"not stated"};
inline constexpr Label history{u"Verlauf", u"History"};
inline constexpr Label criterion{u"Kriterium", u"Criterion"};
inline constexpr Label differs{u"verschieden", u"different"};
inline constexpr Label comparisonOf{
    u"%1 im Vergleich; Zeilen mit dem Vermerk „verschieden“ unterscheiden sich.",
    u"%1 compared; rows marked “different” differ."};
inline constexpr Label recordsByField{u"Einträge je Handlungsfeld", u"Records by field of action"};
inline constexpr Label recordsByMunicipality{u"Einträge je Kommune", u"Records by municipality"};
inline constexpr Label projectsByStatus{u"Projekte je Status", u"Projects by status"};
inline constexpr Label lessonsByKind{u"Erfahrungen je Art", u"Lessons by kind"};
inline constexpr Label lessonsByPhase{u"Erfahrungen je Phase", u"Lessons by phase"};
inline constexpr Label chartWords{u"Balkendiagramm: %1. Die Zahlen stehen in der Tabelle darunter.",
    u"Bar chart: %1. The numbers are in the table below."};
inline constexpr Label numberOfRecords{u"Zahl der Einträge", u"Number of records"};
inline constexpr Label mapTitle{
    u"Einträge in den Kommunen der Region", u"Records in the municipalities of the region"};
inline constexpr Label mapWords{
    u"Karte der Region: Kommunen mit Einträgen sind gefärbt, je mehr Einträge, desto "
    u"kräftiger. Die Zahlen stehen in der Tabelle darunter.",
    u"Map of the region: municipalities with records are coloured, the more records the stronger. The "
    u"numbers are in "
    u"the table below."};
inline constexpr Label mapRights{
    u"© GeoBasis-DE / BKG 2021 (Daten verändert)", u"© GeoBasis-DE / BKG 2021 (data changed)"};
inline constexpr Label cutTexts{u"Gekürzte Texte", u"Shortened texts"};
inline constexpr Label sheet{u"Tabelle", u"Sheet"};
inline constexpr Label cell{u"Zelle", u"Cell"};
inline constexpr Label characters{u"Zeichen in der Bibliothek", u"Characters in the library"};
inline constexpr Label image{u"[Bild: %1]", u"[image: %1]"};
inline constexpr Label imageWithoutText{u"[Bild ohne Beschreibung]", u"[image without description]"};

} // namespace phrase

/// Texts, dates, numbers and amounts in one language. A value without state.
class Wording : public text::Formats {
public:
    explicit Wording(model::Language language) : Formats(language) { }

    /// BCP 47: "de-DE" or "en-GB".
    QString tag() const;

    /// Compares texts as a dictionary of the language sorts them.
    QCollator collator() const;

    /// The day of a moment, local time, in words: "22. November 2026".
    QString day(const QDateTime &utc) const;

    /// \a one for 1, else \a many, with the number in place of %1.
    QString count(qsizetype number, const model::Label &one, const model::Label &many) const;
};

} // namespace twb::report
