// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/vocabulary.h"

#include "core/model/vocabularytables.h"

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

bool sameText(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

std::span<const Term> terms(VocabularyId vocabulary)
{
    switch (vocabulary) {
    case VocabularyId::None:
        return {};
    case VocabularyId::ActionField:
        return actionFieldTerms();
    case VocabularyId::SolutionType:
        return solutionTypeTerms();
    case VocabularyId::Status:
        return statusTerms();
    case VocabularyId::Maturity:
        return maturityTerms();
    case VocabularyId::Criterion:
        return criterionTerms();
    case VocabularyId::Rating:
        return ratingTerms();
    case VocabularyId::NetworkRole:
        return networkRoleTerms();
    case VocabularyId::TownSize:
        return townSizeTerms();
    case VocabularyId::LessonKind:
        return lessonKindTerms();
    case VocabularyId::ReviewState:
        return reviewStateTerms();
    case VocabularyId::LearningState:
        return learningStateTerms();
    case VocabularyId::EvidenceLevel:
        return evidenceLevelTerms();
    case VocabularyId::Phase:
        return phaseTerms();
    case VocabularyId::Charta:
        return chartaTerms();
    case VocabularyId::Licence:
        return licenceTerms();
    case VocabularyId::AdoptionState:
        return adoptionStateTerms();
    case VocabularyId::ProjectRole:
        return projectRoleTerms();
    case VocabularyId::Ability:
        return abilityTerms();
    }
    return {};
}

const Term *findTerm(VocabularyId vocabulary, QStringView id)
{
    for (const Term &term : terms(vocabulary))
        if (id == term.id)
            return &term;
    return nullptr;
}

const Term *matchTerm(VocabularyId vocabulary, QStringView text)
{
    const QStringView wanted = text.trimmed();
    for (const Term &term : terms(vocabulary))
        if (wanted.compare(term.id, Qt::CaseInsensitive) == 0 || sameText(wanted, term.label.german)
            || sameText(wanted, term.label.english))
            return &term;
    return nullptr;
}

QString termLabel(VocabularyId vocabulary, QStringView id, Language language)
{
    const Term *term = findTerm(vocabulary, id);
    return term ? term->label.in(language).toString() : id.toString();
}

} // namespace twb::model
