// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/projection.h"

#include "core/index/fieldplan.h"
#include "core/index/jsoncursor.h"
#include "core/index/plaintext.h"
#include "core/model/revision.h"

#include <algorithm>

namespace twb::index {

using namespace Qt::StringLiterals;
using model::Field;
using model::FieldType;
using model::Kind;

namespace {

constexpr size_t summaryBytes = 320;

RecordId idOf(std::string_view text)
{
    return RecordId(QUuid::fromString(QLatin1StringView(text.data(), qsizetype(text.size()))));
}

/// The text of a JSON string that holds no escapes, as identifiers do; empty for others.
std::string_view identifier(std::string_view raw)
{
    const bool plain = raw.size() >= 2 && raw.front() == '"' && !raw.contains('\\');
    return plain ? raw.substr(1, raw.size() - 2) : std::string_view();
}

bool beginsWithYear(std::string_view date)
{
    constexpr size_t yearSize = 4;
    return date.size() >= yearSize
        && std::ranges::all_of(date.substr(0, yearSize), [](char c) { return c >= '0' && c <= '9'; });
}

class Projector {
public:
    Projector(const Source &source, Row &row)
        : m_source(source), m_row(row), m_plan(FieldPlan::of(kindOf(source.kind)))
    {
        m_row.clear();
        m_row.id = source.id;
        m_row.kind = kindOf(source.kind);
        m_row.conflict = source.conflict;
    }

    void run()
    {
        sortValues();
        readLines();
        readSections();
        readNames();
        readFacets();
    }

private:
    void sortValues()
    {
        m_values.resize(m_plan.fields().size());
        size_t hint = 0;
        JsonCursor::members(m_source.fields, [&](std::string_view key, std::string_view value) {
            const int place = m_plan.place(key, hint);
            if (place != FieldPlan::none)
                m_values[size_t(place)] = value;
            else if (key == viewOf(model::trashedField))
                m_row.trashed = value == "true";
            else if (value.starts_with('"'))
                m_others.push_back(value);
        });
    }

    std::string_view value(int place) const
    {
        return place == FieldPlan::none ? std::string_view() : m_values[size_t(place)];
    }

    void appendLine(std::string_view raw, std::string &out)
    {
        m_unescaped.clear();
        JsonCursor::appendString(raw, m_unescaped);
        appendPlainLine(m_unescaped, out);
    }

    void readLines()
    {
        appendLine(value(m_plan.title), m_row.title);
        appendLine(value(m_plan.status), m_row.status);
        appendLine(value(m_plan.maturity), m_row.maturity);
        appendLine(value(m_plan.lessonKind), m_row.lessonKind);
        appendLine(value(m_plan.reviewState), m_row.reviewState);
        appendLine(value(m_plan.evidenceLevel), m_row.evidenceLevel);
        appendLine(value(m_plan.statusAsOf), m_row.statusAsOf);
        if (m_row.statusAsOf.empty())
            appendLine(value(m_plan.since), m_row.statusAsOf);
    }

    void separate()
    {
        if (!m_row.text.ends_with(' '))
            m_row.text += ' ';
    }

    void appendMembers(std::string_view array, std::initializer_list<std::string_view> keys)
    {
        JsonCursor::elements(array, [&](std::string_view element) {
            for (const std::string_view key : keys) {
                separate();
                appendLine(JsonCursor::member(element, key), m_row.text);
            }
        });
    }

    void appendMarkdown(std::string_view raw)
    {
        m_unescaped.clear();
        JsonCursor::appendString(raw, m_unescaped);
        appendPlainText(m_unescaped, m_row.text);
    }

    void appendValue(const Field &field, std::string_view raw)
    {
        switch (field.type) {
        case FieldType::Line:
        case FieldType::Text:
            appendMarkdown(raw);
            return;
        case FieldType::Lines:
            JsonCursor::elements(raw, [this](std::string_view element) {
                separate();
                appendMarkdown(element);
            });
            return;
        case FieldType::Sources:
            appendMembers(raw, {"title", "publisher"});
            return;
        case FieldType::Applications:
            appendMembers(raw, {"adaptation", "outcome"});
            return;
        case FieldType::Attachments:
            appendMembers(raw, {"name", "alt"});
            return;
        default:
            return;
        }
    }

    void readSections()
    {
        int best = FieldPlan::notTelling;
        for (size_t place = 0; place < m_values.size(); ++place) {
            const std::string_view raw = m_values[place];
            const Field &field = m_plan.fields()[place];
            if (field.type == FieldType::Record)
                addLink(raw, int(place));
            else if (field.type == FieldType::Records)
                JsonCursor::elements(raw, [&](std::string_view element) { addLink(element, int(place)); });
            if (raw.empty() || raw == "null" || !m_plan.isSection(place))
                continue;
            appendSectionMark(int(place), m_row.text);
            const size_t begin = m_row.text.size();
            appendValue(field, raw);
            if (m_plan.telling(place) < best && m_row.text.size() > begin) {
                best = m_plan.telling(place);
                m_row.summary = shortened(std::string_view(m_row.text).substr(begin), summaryBytes);
            }
        }
        for (size_t i = 0; i < m_others.size(); ++i) {
            appendSectionMark(int(m_values.size() + i), m_row.text);
            appendMarkdown(m_others[i]);
        }
    }

    void addLink(std::string_view raw, int place)
    {
        const RecordId id = idOf(identifier(raw));
        if (!id.isNull())
            m_row.links.push_back({id, place});
    }

    void readNames()
    {
        if (m_row.kind == Kind::Municipality)
            appendLine(value(m_plan.ags), m_row.key);
        if (m_row.kind != Kind::Tag)
            return;
        m_row.key = m_source.id.toString().toStdString();
        JsonCursor::elements(value(m_plan.synonyms), [&](std::string_view element) {
            if (!m_row.otherNames.empty())
                m_row.otherNames += '\n';
            appendLine(element, m_row.otherNames);
        });
    }

    void addFacet(Facet facet, std::string_view text)
    {
        const bool known = std::ranges::any_of(
            m_row.facets, [&](const auto &other) { return other.first == facet && other.second == text; });
        if (!text.empty() && !known)
            m_row.facets.emplace_back(facet, text);
    }

    void addFacets(Facet facet, int place)
    {
        JsonCursor::elements(
            value(place), [&](std::string_view element) { addFacet(facet, identifier(element)); });
    }

    void addMunicipality(std::string_view ags)
    {
        if (ags.empty() || ags.contains(' '))
            return;
        const size_t before = m_row.facets.size();
        addFacet(Facet::Municipality, ags);
        if (m_row.facets.size() == before)
            return;
        if (!m_row.municipalities.empty())
            m_row.municipalities += ' ';
        m_row.municipalities += ags;
    }

    void addMunicipalities(bool leads)
    {
        JsonCursor::elements(value(m_plan.municipalities), [&](std::string_view element) {
            const bool isLead = JsonCursor::member(element, "role") == "\"lead\"";
            if (isLead == leads)
                addMunicipality(identifier(JsonCursor::member(element, "ags")));
        });
    }

    /// The year of "Stand", else of the beginning, else of the newest revision.
    std::string_view year() const
    {
        const bool dated =
            m_row.kind == Kind::Project || m_row.kind == Kind::Lesson || m_row.kind == Kind::Adoption;
        for (const std::string_view date :
            {std::string_view(m_row.statusAsOf), identifier(value(m_plan.start)), m_source.at})
            if (dated && beginsWithYear(date))
                return date.substr(0, 4);
        return {};
    }

    void readFacets()
    {
        addFacet(Facet::Kind, m_row.trashed ? viewOf(trashKind) : m_source.kind);
        addFacets(Facet::ActionField, m_plan.actionFields);
        addMunicipalities(true);
        addMunicipalities(false);
        addMunicipality(identifier(value(m_plan.municipality)));
        addMunicipality(identifier(value(m_plan.ags)));
        if (m_row.kind != Kind::Adoption)
            addFacet(Facet::Status, m_row.status);
        addFacet(Facet::Maturity, m_row.maturity);
        addFacet(Facet::LessonKind, m_row.lessonKind);
        addFacet(Facet::Year, year());
        addFacets(Facet::Tag, m_plan.tags);
    }

    const Source &m_source;
    Row &m_row;
    const FieldPlan &m_plan;
    std::vector<std::string_view> m_values; ///< raw JSON by the place of the field
    std::vector<std::string_view> m_others; ///< texts in fields of a newer program
    std::string m_unescaped;
};

} // namespace

void Row::clear()
{
    id = RecordId();
    trashed = conflict = false;
    for (std::string *member : {&title, &summary, &municipalities, &status, &maturity, &lessonKind,
             &reviewState, &evidenceLevel, &statusAsOf, &text, &key, &otherNames})
        member->clear();
    facets.clear();
    links.clear();
}

Source sourceOf(std::string_view revision)
{
    Source source;
    JsonCursor::members(revision, [&](std::string_view key, std::string_view value) {
        if (key == "record")
            source.id = idOf(identifier(value));
        else if (key == "kind")
            source.kind = identifier(value);
        else if (key == "at")
            source.at = identifier(value);
        else if (key == "fields")
            source.fields = value;
    });
    return source;
}

void project(const Source &source, Row &row)
{
    Projector(source, row).run();
}

quint32 projectionVersion()
{
    constexpr quint32 version = 3;
    quint32 hash = 2166136261U ^ version; // FNV-1a
    const auto add = [&](uchar byte) { hash = (hash ^ byte) * 16777619U; };
    for (int kind = 0; kind < model::kindCount; ++kind)
        for (const Field &field : model::fields(Kind(kind))) {
            for (const char c : field.id)
                add(uchar(c));
            add(uchar(field.type));
        }
    return hash & 0x7fffffffU;
}

} // namespace twb::index
