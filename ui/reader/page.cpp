// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page.h"

#include "core/model/fieldids.h"
#include "core/store/damage.h"
#include "ui/presentation/longtext.h"
#include "ui/reader/facts.h"
#include "ui/reader/markdown.h"
#include "ui/reader/markdownpieces.h"
#include "ui/reader/pagewriter.h"
#include "ui/reader/safedocument.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::Field;
using model::FieldType;

namespace {

constexpr qsizetype longestLead = 1'000;
constexpr qsizetype longestFact = 1'000;

class PageMaker {
    Q_DECLARE_TR_FUNCTIONS(Page)

public:
    PageMaker(const RecordView &view, PageWriter &writer, CodeHighlighter &highlighter)
        : m_view(view), m_writer(writer), m_highlighter(highlighter), m_formats(writer.style().formats)
    {
    }

    void make()
    {
        head();
        for (const Field &field : model::fields(m_view.kind))
            section(field);
        lessons();
        adoptions();
        others();
        sources();
        unknownFields();
        history();
    }

private:
    QJsonValue value(QLatin1StringView id) const { return m_view.state.fields.value(id); }
    QString label(const Field &field) const { return field.label.in(m_formats.language()).toString(); }

    void head()
    {
        const bool known = m_view.kind != model::Kind::Other;
        m_writer.kind(
            known ? model::kindLabel(m_view.kind).in(m_formats.language()).toString() : m_view.state.kind);
        const QString title = model::recordTitle(m_view.state.fields);
        const QString summary = value("summary"_L1).toString().simplified();
        m_writer.title(title.isEmpty() ? tr("Without title") : pageTitle(m_view.state.fields));
        if (!summary.isEmpty())
            m_writer.lead(shortened(summary, longestLead));
        if (m_view.state.isTrashed())
            m_writer.caution(tr("This record lies in the trash."));
        if (const int damaged = store::damagedRevisions(m_view.state.fields); damaged > 0)
            m_writer.caution(QCoreApplication::translate("Page",
                "This record is damaged: %n revision(s) cannot be read. What the others hold is shown.",
                nullptr, damaged));
        if (!m_view.state.conflicts.isEmpty())
            m_writer.caution(tr("Open conflict: %1. The newest value is shown.").arg(conflictLabels()));
        facts();
        if (m_view.kind == model::Kind::Municipality)
            m_writer.linkLine(
                tr("Records of this municipality"), municipalityLink(value("ags"_L1).toString()), {});
    }

    /// What is too long for its place stands below the others in full.
    void facts()
    {
        QList<Fact> facts = factsOf(m_view, m_formats);
        const QString title = model::recordTitle(m_view.state.fields);
        const QString summary = value("summary"_L1).toString();
        QList<Fact> late;
        if (title != pageTitle(m_view.state.fields))
            late.append({tr("Title"), {{title, {}}}});
        if (summary.simplified().size() > longestLead)
            late.append({labelOf(u"summary"_s), {{summary, {}}}});
        late += extracted(facts);
        m_writer.facts(facts);
        for (const Fact &fact : std::as_const(late))
            m_writer.longFact(fact);
        if (!late.isEmpty())
            m_writer.section({});
    }

    static QList<Fact> extracted(QList<Fact> &facts)
    {
        const auto isLong = [](const Fact &fact) {
            qsizetype size = 0;
            for (const FactPart &part : fact.parts)
                size += part.text.size() + lineWeight;
            return size > longestFact;
        };
        QList<Fact> found;
        std::ranges::copy_if(facts, std::back_inserter(found), isLong);
        facts.removeIf(isLong);
        return found;
    }

    QString labelOf(const QString &id) const
    {
        const Field *field = model::findField(m_view.kind, id);
        return field ? label(*field) : id;
    }

    QString conflictLabels() const
    {
        QStringList labels;
        for (auto it = m_view.state.conflicts.begin(); it != m_view.state.conflicts.end(); ++it)
            labels.append(labelOf(it.key()));
        return labels.join(u", ");
    }

    void section(const Field &field)
    {
        const QJsonValue here = value(field.id);
        switch (text::shapeOf(field.type)) {
        case text::Shape::Prose:
            if (field.id == "summary"_L1 || here.toString().trimmed().isEmpty())
                return;
            m_writer.section(label(field));
            markdown(here.toString());
            return;
        case text::Shape::Lines:
            lines(field, here.toArray());
            return;
        case text::Shape::Records:
        case text::Shape::Record:
            records(field, here);
            return;
        case text::Shape::Entries:
        case text::Shape::Ratings:
            entries(field, here);
            return;
        case text::Shape::Files:
            attachments(field, here.toArray());
            return;
        default:
            return;
        }
    }

    void markdown(const QString &text)
    {
        for (const MarkdownPiece &piece : markdownPieces(text)) {
            if (piece.isPlain)
                m_writer.paragraph(piece.text);
            else if (QTextCursor *cursor = m_writer.place(piece.weight))
                insertMarkdown(*cursor, piece.text, m_writer.style(), m_highlighter, picturesIn(piece.text));
        }
    }

    Pictures picturesIn(const QString &text)
    {
        Pictures shown;
        for (auto it = m_view.pictures.begin(); it != m_view.pictures.end(); ++it) {
            if (!text.contains(pictureAddress(it.key())))
                continue;
            if (!m_pictures.contains(it.key()))
                m_pictures.insert(it.key(), decodePicture(it.value()));
            shown.insert(it.key(), m_pictures.value(it.key()));
        }
        return shown;
    }

    void lines(const Field &field, const QJsonArray &items)
    {
        QStringList texts;
        for (const QJsonValue item : items)
            texts.append(item.toString());
        if (texts.isEmpty())
            return;
        m_writer.section(label(field));
        m_writer.list(texts, field.id == "steps"_L1 || field.id == "milestones"_L1);
    }

    void records(const Field &field, const QJsonValue &here)
    {
        const QJsonArray items = here.isArray() ? here.toArray() : QJsonArray{here};
        bool headed = false;
        for (const QJsonValue item : items) {
            const auto found = m_view.named.constFind(RecordId::fromString(item.toString()));
            if (found == m_view.named.constEnd())
                continue;
            if (!headed)
                m_writer.section(label(field));
            headed = true;
            m_writer.linkLine(model::recordTitle(found->fields), recordLink(found->id),
                model::kindLabel(found->kind).in(m_formats.language()).toString());
        }
    }

    void entries(const Field &field, const QJsonValue &here)
    {
        const ViewNames names(m_view);
        QStringList texts;
        for (const text::Entry &entry : text::ValueTeller(names, m_formats).tell(field, here))
            texts.append(text::joined({entry}, {}, u" · "));
        if (texts.isEmpty())
            return;
        m_writer.section(label(field));
        m_writer.list(texts, false);
    }

    void attachments(const Field &field, const QJsonArray &items)
    {
        if (items.isEmpty())
            return;
        m_writer.section(label(field));
        for (const QJsonValue item : items) {
            const QJsonObject file = item.toObject();
            const auto size = qint64(file.value("size"_L1).toDouble());
            m_writer.linkLine(
                file.value("name"_L1).toString(), {}, m_formats.locale().formattedDataSize(size));
        }
    }

    void lessons()
    {
        if (m_view.lessons.isEmpty())
            return;
        m_writer.section(tr("Lessons from it"));
        for (const Reference &lesson : m_view.lessons) {
            QStringList names;
            for (const QJsonValue item : lesson.fields.value("municipalities"_L1).toArray())
                names.append(municipalityName(m_view, item.toObject().value("ags"_L1).toString()));
            QString text = lesson.fields.value("insight"_L1).toString();
            if (text.isEmpty())
                text = lesson.fields.value("summary"_L1).toString();
            m_writer.barred(sentence(model::recordTitle(lesson.fields)), recordLink(lesson.id),
                text.simplified(), names.join(u", "));
        }
    }

    static QString sentence(const QString &title)
    {
        return title.endsWith(u'.') || title.endsWith(u'?') || title.endsWith(u'!') ? title
                                                                                    : QString(title + u'.');
    }

    void adoptions()
    {
        if (m_view.kind != model::Kind::Project && m_view.adoptions.isEmpty())
            return;
        m_writer.section(tr("Adoption"));
        if (m_view.adoptions.isEmpty())
            m_writer.paragraph(tr("None yet."));
        for (const Reference &adoption : m_view.adoptions) {
            const QJsonObject &fields = adoption.fields;
            const QString since = m_formats.date(fields.value("since"_L1).toString());
            QStringList words{model::termLabel(model::VocabularyId::AdoptionState,
                fields.value("state"_L1).toString(), m_formats.language())};
            if (!since.isEmpty())
                words.append(tr("since %1").arg(since));
            m_writer.linkLine(municipalityName(m_view, fields.value("municipality"_L1).toString()),
                recordLink(adoption.id), words.join(u" · "));
        }
    }

    void others()
    {
        if (m_view.others.isEmpty() || m_view.kind == model::Kind::Tag)
            return;
        m_writer.section(tr("Mentioned in"));
        for (const Reference &other : m_view.others)
            m_writer.linkLine(model::recordTitle(other.fields), recordLink(other.id),
                model::kindLabel(other.kind).in(m_formats.language()).toString());
    }

    void sources()
    {
        const QJsonArray items = value("sources"_L1).toArray();
        if (items.isEmpty())
            return;
        m_writer.section(tr("Sources"));
        for (const QJsonValue item : items) {
            const QJsonObject source = item.toObject();
            const QString address = source.value("url"_L1).toString();
            const QString title = source.value("title"_L1).toString();
            QStringList words{source.value("publisher"_L1).toString(),
                m_formats.date(source.value("published"_L1).toString())};
            if (const QString on = source.value("retrieved"_L1).toString(); !on.isEmpty())
                words.append(tr("retrieved on %1").arg(m_formats.date(on)));
            words.removeAll(QString());
            const bool safe = isSafeLink(QUrl(address, QUrl::StrictMode));
            m_writer.linkLine(
                title.isEmpty() ? address : title, safe ? address : QString(), words.join(u" · "));
        }
    }

    /// Fields of a newer program are shown plainly: nothing is hidden because we do not know it.
    void unknownFields()
    {
        for (auto it = m_view.state.fields.begin(); it != m_view.state.fields.end(); ++it) {
            if (it.key().startsWith(u'_') || model::findField(m_view.kind, it.key()))
                continue;
            const QString text = it.value().isString()
                ? it.value().toString()
                : QString::fromUtf8(QJsonDocument(QJsonObject{{it.key(), it.value()}}).toJson());
            m_writer.section(it.key());
            m_writer.paragraph(text);
        }
    }

    void history()
    {
        const QJsonObject origin = value(model::field::origin).toObject();
        m_writer.section(tr("History"));
        if (m_view.revisions > 0)
            m_writer.note(QCoreApplication::translate(
                "Page", "%n revision(s), last changed on %1", nullptr, int(m_view.revisions))
                    .arg(m_formats.dateTime(m_view.changed)));
        m_writer.linkLine(tr("Compare revisions"), historyLink(m_view.state.id), {});
        m_writer.linkLine(tr("Where each field comes from"), provenanceLink(m_view.state.id), {});
        QStringList from;
        for (auto it = origin.begin(); it != origin.end(); ++it)
            from.append("%1: %2"_L1.arg(it.key(), it.value().toVariant().toString()));
        if (!from.isEmpty())
            m_writer.note(tr("Origin: %1").arg(from.join(u" · ")));
    }

    const RecordView &m_view;
    PageWriter &m_writer;
    CodeHighlighter &m_highlighter;
    const Formats &m_formats;
    Pictures m_pictures;
};

constexpr qsizetype longestTitle = 500;

} // namespace

QString pageTitle(const QJsonObject &fields)
{
    return shortened(model::recordTitle(fields), longestTitle);
}

Page makePage(const RecordView &view, const PageStyle &style, CodeHighlighter &highlighter, int part)
{
    auto document = std::make_unique<SafeDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(style.font(TextRole::Body));
    document->setDocumentMargin(0);
    document->setIndentWidth(style.space(24));
    document->setMetaInformation(QTextDocument::DocumentTitle, pageTitle(view.state.fields));
    PageWriter writer(*document, style, part);
    PageMaker(view, writer, highlighter).make();
    if (part >= writer.partCount())
        return makePage(view, style, highlighter, writer.partCount() - 1);
    writer.finish(pageTitle(view.state.fields));
    return {std::move(document), part, writer.partCount()};
}

} // namespace twb::ui
