// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/report/document.h"
#include "core/report/templates/stylefile.h"

#include <optional>

namespace twb::report {

/// A text of a template in both languages; the same in both where the file gives but one.
struct LocalText {
    QString german;
    QString english;

    QString in(model::Language language) const
    {
        return language == model::Language::German ? german : english;
    }
    bool isEmpty() const { return german.isEmpty() && english.isEmpty(); }

    bool operator==(const LocalText &) const = default;
};

/// What a part of a template puts into the document.
enum class PartKind : quint8 {
    PageBreak,
    Rule,
    Title, ///< of the document, as a text
    Subtitle,
    Kicker,
    Lead,
    Meta,
    Text, ///< Markdown
    Heading,
    Contents,
    Introduction, ///< what is said of all records together, under a heading
    RecordTitle, ///< where links to the record lead
    RecordMeta, ///< kind, municipalities, status, sources in one line
    Summary,
    Conflicts,
    Facts,
    Fields, ///< a section for each filled field
    Section, ///< one heading over several fields
    Lessons,
    Adoptions,
    Contacts,
    History,
    Sources,
    Comparison, ///< the records side by side
    Chart,
    Map,
    Index,
};

/// Records are brought together under the value of one of their fields.
enum class Grouping : quint8 { None, ActionField, Municipality, Tag };

enum class ChartOf : quint8 { ActionField, Municipality, Status, LessonKind, Phase };

enum class IndexOf : quint8 { Tags, Municipalities };

/// Where sources stand: after each record, once for the whole report, or at the foot of the page.
enum class SourcesAt : quint8 { Record, Document, Notes };

struct TemplatePart {
    PartKind kind = PartKind::PageBreak;
    int line = 1;
    LocalText text; ///< words of the part, may hold placeholders
    LocalText ifEmpty; ///< said by a section without content; the section is left out when empty
    QStringList fields; ///< identifiers; empty for all
    std::optional<model::Kind> onlyFor; ///< records of this kind
    int level = 1; ///< of the heading
    HeadingLook look = HeadingLook::Automatic;
    bool listed = true; ///< in the contents
    int depth = 2; ///< of the contents
    ChartOf chart = ChartOf::ActionField;
    IndexOf index = IndexOf::Tags;

    bool operator==(const TemplatePart &) const = default;
};

using TemplateParts = std::vector<TemplatePart>;

/// A template of reports as its file says it.
struct ReportTemplate {
    QString id; ///< "steckbrief"
    LocalText name;
    LocalText several; ///< title of a report on several records; the name when empty
    LocalText description;
    QString styleName; ///< of a style file beside the template; empty for the standard
    StyleFile style;
    std::vector<model::Kind> kinds{model::Kind::Project, model::Kind::Lesson};
    int least = 1; ///< records
    int most = 0; ///< 0 for any number
    Grouping grouping = Grouping::None;
    SourcesAt sources = SourcesAt::Record;
    bool titlePage = false;
    TemplateParts front; ///< once, before the records
    TemplateParts group; ///< before the first record of a group
    TemplateParts each; ///< for each record
    TemplateParts back; ///< once, behind them

    bool operator==(const ReportTemplate &) const = default;
};

/// Reads a template file; its style stays the standard one. Docs: docs/report-templates.md.
std::expected<ReportTemplate, TemplateProblem> parseTemplate(const QByteArray &yaml);

} // namespace twb::report
