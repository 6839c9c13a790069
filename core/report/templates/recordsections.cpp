// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/recordsections.h"

#include "core/report/templates/pictures.h"
#include "core/report/templates/ratingtables.h"
#include "core/report/templates/reportnames.h"
#include "core/store/damage.h"
#include "core/store/library.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using twb::model::Field;
using twb::model::FieldType;

namespace twb::report {
namespace {

constexpr TextFlags quiet = TextFlags(TextFlag::Muted) | TextFlag::Small;

QString sentence(const QString &title)
{
    const bool ended = title.endsWith(u'.') || title.endsWith(u'?') || title.endsWith(u'!');
    return ended || title.isEmpty() ? title : QString(title + u'.');
}

void append(Inlines &text, const Inlines &more)
{
    text.insert(text.end(), more.begin(), more.end());
}

Block paragraph(Inlines text, ParagraphStyle style = ParagraphStyle::Body)
{
    return {Paragraph{std::move(text), style, {}}};
}

/// Adds to the last paragraph where there is one, else as a paragraph of its own.
void appendToLast(Blocks &blocks, const Inlines &text, QStringView between)
{
    auto *last = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.back().content);
    if (!last) {
        blocks.push_back(paragraph(text));
        return;
    }
    last->text.push_back({between.toString(), {}, {}, {}});
    append(last->text, text);
}

} // namespace

QString recordAnchor(const RecordId &id)
{
    return u"r-"_s + id.toString();
}

QString titleOf(const Dossier &dossier, const Wording &wording)
{
    const QString title = model::recordTitle(dossier.fields).simplified();
    const QString named = title.isEmpty() ? wording.say(phrase::withoutTitle) : title;
    return store::damagedRevisions(dossier.fields) > 0 ? wording.say(phrase::damagedTitle).arg(named) : named;
}

QString RecordSections::languageTag(const Dossier &dossier) const
{
    return m_wording.tag().startsWith(dossier.language) ? QString() : dossier.language;
}

void RecordSections::heading(const QString &text)
{
    m_blocks.push_back({Heading{m_look.level, {{text, {}, {}, {}}}, {}, m_look.look, m_look.listed}});
}

Blocks RecordSections::markdown(const Dossier &dossier, const QString &text) const
{
    MarkdownContext context;
    context.headingLevel = m_look.level + 1;
    context.language = languageTag(dossier);
    context.picture = [&](const QString &target) {
        const QJsonObject file = namedAttachment(dossier, target);
        const auto picture = attachedPicture(m_context.library, file, m_context.pictureRoom);
        if (picture)
            m_shown.insert(file.value("hash"_L1).toString());
        return picture;
    };
    context.missingPicture = [this](const QString &words) {
        return words.isEmpty() ? m_wording.say(phrase::imageWithoutText)
                               : m_wording.say(phrase::image).arg(words);
    };
    return markdownBlocks(text, context);
}

Inlines RecordSections::linkTo(
    const RecordId &id, const QString &title, TextFlags flags, const QString &language) const
{
    const bool here = m_context.included.contains(id);
    return {{title, flags, here ? u'#' + recordAnchor(id) : QString(), language}};
}

void RecordSections::conflicts()
{
    if (const int damaged = store::damagedRevisions(m_dossier.fields); damaged > 0)
        m_blocks.push_back({Quote{
            QuoteKind::Caution, {paragraph({{m_wording.say(phrase::damaged).arg(damaged), {}, {}, {}}})}}});
    if (m_dossier.conflicts.isEmpty())
        return;
    QStringList labels;
    for (const QString &id : m_dossier.conflicts) {
        const Field *field = model::findField(m_dossier.kind, id);
        labels.append(field ? m_wording.say(field->label) : id);
    }
    const QString text = m_wording.say(phrase::conflict).arg(labels.join(u", "));
    m_blocks.push_back({Quote{QuoteKind::Caution, {paragraph({{text, {}, {}, {}}})}}});
}

void RecordSections::lead()
{
    Inlines text = markdownInlines(m_dossier.text("summary"_L1), languageTag(m_dossier));
    if (!text.empty())
        m_blocks.push_back(paragraph(std::move(text), ParagraphStyle::Lead));
}

void RecordSections::field(const Field &field)
{
    Blocks blocks = content(field);
    if (blocks.empty())
        return;
    heading(field.label);
    std::ranges::move(blocks, std::back_inserter(m_blocks));
}

void RecordSections::section(const QString &title, const QStringList &fields, const QString &ifEmpty)
{
    Blocks blocks;
    if (FactsTable facts = recordFacts(m_dossier, m_context.names, m_wording, fields); !facts.facts.empty())
        blocks.push_back({std::move(facts)});
    std::vector<std::pair<const Field *, Blocks>> filled;
    for (const QString &id : fields) {
        const Field *field = model::findField(m_dossier.kind, id);
        if (Blocks told = field ? content(*field) : Blocks(); !told.empty())
            filled.emplace_back(field, std::move(told));
    }
    for (auto &[field, told] : filled) {
        if (filled.size() > 1)
            blocks.push_back({Heading{std::min(m_look.level + 1, 6),
                {{m_wording.say(field->label), {}, {}, {}}}, {}, HeadingLook::Subsection, false}});
        std::ranges::move(told, std::back_inserter(blocks));
    }
    if (blocks.empty() && !ifEmpty.isEmpty())
        blocks.push_back(paragraph({{ifEmpty, TextFlag::Muted, {}, {}}}));
    if (blocks.empty())
        return;
    heading(title);
    std::ranges::move(blocks, std::back_inserter(m_blocks));
}

Result<void> RecordSections::history()
{
    const auto revisions = m_context.library.revisions(m_dossier.id);
    if (!revisions && revisions.error().code == ErrorCode::RecordDamaged)
        return {};
    if (!revisions)
        return std::unexpected(revisions.error());
    List list{true, 1, true, {}};
    for (const model::StoredRevision &stored : *revisions) {
        QStringList labels;
        for (const QString &id : stored.revision.changes) {
            const Field *field = model::findField(m_dossier.kind, id);
            if (field && (m_context.withPersons || !field->personal))
                labels.append(m_wording.say(field->label));
        }
        QStringList words{m_wording.day(stored.revision.at)};
        if (!stored.revision.municipality.isEmpty())
            words.append(m_context.names.municipality(stored.revision.municipality).title);
        Inlines text{{words.join(u" · "), TextFlag::Bold, {}, {}}};
        if (!labels.isEmpty())
            text.push_back({u": "_s + labels.join(u", "), {}, {}, {}});
        if (m_context.withPersons && !stored.revision.note.isEmpty()) // may name anybody
            text.push_back({u". "_s + stored.revision.note.simplified(), TextFlag::Italic, {}, {}});
        list.items.push_back({{paragraph(std::move(text))}, {}});
    }
    if (list.items.empty())
        return {};
    heading(phrase::history);
    m_blocks.push_back({std::move(list)});
    return {};
}

Blocks RecordSections::content(const Field &field) const
{
    switch (text::shapeOf(field.type)) {
    case text::Shape::Prose:
        return prose(field);
    case text::Shape::Lines:
        return lines(field);
    case text::Shape::Records:
        return records(field);
    case text::Shape::Entries:
        return entries(field);
    case text::Shape::Ratings:
        return ratingTables(m_dossier.value(field.id).toArray(), m_wording, languageTag(m_dossier));
    case text::Shape::Files:
        return attachments(field);
    default:
        return {};
    }
}

Blocks RecordSections::prose(const Field &field) const
{
    return field.id == "summary"_L1 ? Blocks() : markdown(m_dossier, m_dossier.text(field.id));
}

Blocks RecordSections::lines(const Field &field) const
{
    List list;
    list.ordered = field.id == "steps"_L1 || field.id == "milestones"_L1;
    for (const QJsonValue item : m_dossier.value(field.id).toArray())
        if (Inlines text = markdownInlines(item.toString(), languageTag(m_dossier)); !text.empty())
            list.items.push_back({{paragraph(std::move(text))}, {}});
    return list.items.empty() ? Blocks() : Blocks{{std::move(list)}};
}

Blocks RecordSections::records(const Field &field) const
{
    List list;
    for (const QJsonValue item : m_dossier.value(field.id).toArray()) {
        const RecordId id = RecordId::fromString(item.toString());
        const RecordNames::Name &name = m_context.names.record(id);
        if (name.title.isEmpty())
            continue;
        Inlines text = linkTo(id, name.title, {}, {});
        QStringList places;
        for (const QString &key : name.municipalities)
            places.append(m_context.names.municipality(key).title);
        if (!places.isEmpty())
            text.push_back({u" · "_s + places.join(u", "), TextFlag::Muted, {}, {}});
        list.items.push_back({{paragraph(std::move(text))}, {}});
    }
    return list.items.empty() ? Blocks() : Blocks{{std::move(list)}};
}

/// What is short in a line of its own, texts below it.
Blocks RecordSections::entries(const Field &field) const
{
    const ReportNames names(m_context.names);
    const auto isText = [&](const text::Part &part) {
        return std::ranges::find(model::entryFields(field.type), part.field, &Field::id)->type
            == FieldType::Line;
    };
    List list;
    for (const text::Entry &entry :
        text::ValueTeller(names, m_wording).tell(field, m_dossier.value(field.id))) {
        QStringList words;
        Inlines said;
        for (const text::Part &part : entry) {
            if (isText(part))
                said.push_back(
                    {QChar(QChar::LineSeparator) + part.text.simplified(), {}, {}, languageTag(m_dossier)});
            else
                words.append(part.text);
        }
        Inlines text{{words.join(u", "), TextFlag::Bold, {}, {}}};
        append(text, said);
        list.items.push_back({{paragraph(std::move(text))}, {}});
    }
    return list.items.empty() ? Blocks() : Blocks{{std::move(list)}};
}

Blocks RecordSections::attachments(const Field &field) const
{
    List list;
    Blocks figures;
    for (const QJsonValue item : m_dossier.value(field.id).toArray()) {
        const QJsonObject file = item.toObject();
        const QString name = file.value("name"_L1).toString().simplified();
        const QString words = file.value("alt"_L1).toString().simplified();
        if (m_shown.contains(file.value("hash"_L1).toString()))
            continue;
        const auto picture =
            words.isEmpty() ? std::nullopt : attachedPicture(m_context.library, file, m_context.pictureRoom);
        if (picture)
            figures.push_back({Figure{*picture, 0, words, {{words, {}, {}, {}}}}});
        else if (!name.isEmpty())
            list.items.push_back({{paragraph({{name, {}, {}, {}}})}, {}});
    }
    if (!list.items.empty())
        figures.push_back({std::move(list)});
    return figures;
}

void RecordSections::lessons()
{
    if (m_dossier.lessons.isEmpty())
        return;
    heading(phrase::lessonsFromIt);
    for (const Dossier &from : m_dossier.lessons)
        m_blocks.push_back({lesson(from)});
}

/// A lesson that stands in the same report is named only; any other is told in brief.
Quote RecordSections::lesson(const Dossier &lesson)
{
    const QString tag = languageTag(lesson);
    Inlines title = linkTo(lesson.id, sentence(titleOf(lesson, m_wording)), TextFlag::Bold, tag);
    Quote quote{QuoteKind::Caution, {paragraph(std::move(title))}};
    if (!m_context.included.contains(lesson.id)) {
        const QString recommended = lesson.text("recommendation"_L1);
        Blocks body = markdown(lesson, recommended.isEmpty() ? lesson.text("insight"_L1) : recommended);
        const auto *first = body.empty() ? nullptr : std::get_if<Paragraph>(&body.front().content);
        if (first) {
            appendToLast(quote.blocks, first->text, QStringView(u"\u2028"));
            body.erase(body.begin());
        }
        std::ranges::move(body, std::back_inserter(quote.blocks));
    }
    appendToLast(quote.blocks, lessonMeta(lesson), u" ");
    return quote;
}

Inlines RecordSections::lessonMeta(const Dossier &lesson)
{
    QStringList words{m_context.names.municipalities(lesson.value("municipalities"_L1)),
        m_wording.term(model::VocabularyId::LessonKind, lesson.text("kind"_L1)),
        m_wording.term(model::VocabularyId::EvidenceLevel, lesson.text("evidence_level"_L1))};
    words.removeAll(QString());
    Inlines meta{{words.join(u" · "), quiet, {}, {}}};
    const Inlines references = m_sources.references(lesson.value("sources"_L1), quiet);
    if (!references.empty())
        meta.push_back({u" "_s, quiet, {}, {}});
    append(meta, references);
    return meta;
}

void RecordSections::adoptions(bool asked)
{
    if (m_dossier.adoptions.isEmpty() && !(asked && m_dossier.kind == model::Kind::Project))
        return;
    heading(phrase::adoption);
    if (m_dossier.adoptions.isEmpty()) {
        m_blocks.push_back(paragraph({{m_wording.say(phrase::noAdoption), {}, {}, {}}}));
        return;
    }
    List list;
    for (const Dossier &by : m_dossier.adoptions)
        list.items.push_back(adoption(by));
    m_blocks.push_back({std::move(list)});
}

ListItem RecordSections::adoption(const Dossier &adoption)
{
    const QString since = m_wording.date(adoption.text("since"_L1));
    QString state = m_wording.term(model::VocabularyId::AdoptionState, adoption.text("state"_L1));
    if (!since.isEmpty())
        state = m_wording.say(phrase::since).arg(state, since);
    const QString who = m_context.names.municipalities(adoption.value("municipality"_L1));
    Inlines text{
        {m_wording.say(phrase::labelled).arg(who), TextFlag::Bold, {}, {}}, {sentence(state), {}, {}, {}}};
    for (const QLatin1StringView part : {"adaptation"_L1, "result"_L1}) {
        const Inlines said = markdownInlines(adoption.text(part), languageTag(adoption));
        if (!said.empty())
            text.push_back({u" "_s, {}, {}, {}});
        append(text, said);
    }
    const Inlines references = m_sources.references(adoption.value("sources"_L1), quiet);
    if (!references.empty())
        text.push_back({u" "_s, {}, {}, {}});
    append(text, references);
    return {{paragraph(std::move(text))}, {}};
}

void RecordSections::contacts()
{
    if (m_dossier.contacts.isEmpty())
        return;
    heading(model::kindPluralLabel(model::Kind::Contact));
    List list;
    for (const Dossier &contact : m_dossier.contacts) {
        QStringList words{contact.text("function"_L1),
            m_context.names.municipalities(contact.value("municipality"_L1)), contact.text("email"_L1),
            contact.text("phone"_L1), contact.text("address"_L1).simplified()};
        words.removeAll(QString());
        list.items.push_back({{paragraph({{words.join(u" · "), {}, {}, {}}})}, {}});
    }
    m_blocks.push_back({std::move(list)});
}

void RecordSections::sourceList(const QString &title)
{
    if (m_sources.isEmpty())
        return;
    heading(title.isEmpty() ? m_wording.say(phrase::sources) : title);
    m_blocks.push_back({m_sources.list(m_wording)});
}

} // namespace twb::report
