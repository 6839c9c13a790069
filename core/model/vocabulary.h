// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <span>

namespace twb::model {

/// The two languages of the program. German is what users see first.
enum class Language : quint8 { German, English };

/// A text of the vocabulary in both languages. The vocabulary is data, so its texts stand here and not
/// in the translation files; reports and the command line show them without any.
struct Label {
    QStringView german;
    QStringView english;

    constexpr QStringView in(Language language) const
    {
        return language == Language::German ? german : english;
    }
};

/// One term of a controlled list.
struct Term {
    QLatin1StringView id; ///< identifier used in files, queries and revisions; never changes
    Label label;
    Label help = {}; ///< one sentence that tells it apart from the others; may be empty
};

/// The controlled lists, see `fields.h` for where each is used.
enum class VocabularyId : quint8 {
    None,
    ActionField, ///< Handlungsfeld
    SolutionType, ///< Lösungsart
    Status, ///< Bearbeitungsstand
    Maturity, ///< Reifegrad, phases of the Skalierungs-Roadmap
    Criterion, ///< Übertragungskriterium
    Rating, ///< Einschätzung eines Kriteriums
    NetworkRole, ///< Rolle der Kommune
    TownSize, ///< Stadtgröße
    LessonKind, ///< Art der Erfahrung
    ReviewState, ///< Prüfstand
    LearningState, ///< Lernstand
    EvidenceLevel, ///< Belegstufe
    Phase, ///< Phase der Entstehung
    Charta, ///< Leitlinien der Smart City Charta
    Licence, ///< Lizenz
    AdoptionState, ///< Stand der Nachnutzung
    ProjectRole, ///< Rolle einer Kommune im Projekt
    Ability, ///< what a municipality can do
};

inline constexpr int vocabularyCount = int(VocabularyId::Ability) + 1;

/// All terms of a list, in the order in which people expect to see them. Empty for None.
std::span<const Term> terms(VocabularyId vocabulary);

/// The group in which a criterion stands: "Organisatorisch"; empty for one of a newer program. The criteria
/// of a group follow each other.
Label criterionGroup(QStringView criterion);

/// The term with this identifier, or null.
const Term *findTerm(VocabularyId vocabulary, QStringView id);

/// The term that \a text names: by identifier or by its German or English label, without regard to case
/// or surrounding blanks. Null when none does.
const Term *matchTerm(VocabularyId vocabulary, QStringView text);

/// The label of a term; the identifier itself for terms of a newer program.
QString termLabel(VocabularyId vocabulary, QStringView id, Language language);

} // namespace twb::model
