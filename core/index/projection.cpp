// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/projection.h"

#include "core/index/damagedentry.h"
#include "core/index/fieldvalues.h"
#include "core/index/jsoncursor.h"
#include "core/index/searchtext.h"
#include "core/model/kindtraits.h"
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
        : m_source(source), m_row(row), m_plan(FieldPlan::of(kindOf(source.kind))),
          m_values(source.fields, m_plan)
    {
        m_row.clear();
        m_row.id = source.id;
        m_row.kind = kindOf(source.kind);
        m_row.conflict = source.conflict;
        m_row.trashed = m_values.trashed();
    }

    void run()
    {
        readLines();
        readSummary();
        readLinks();
        readNames();
        readFacets();
    }

private:
    std::string_view value(int place) const { return m_values.at(place); }

    void appendLine(std::string_view raw, std::string &out) { m_values.appendLine(raw, out); }

    void readLines()
    {
        appendLine(value(m_plan.title), m_row.title);
        appendLine(value(m_plan.status), m_row.status);
        appendLine(value(m_plan.maturity), m_row.maturity);
        appendLine(value(m_plan.lessonKind), m_row.lessonKind);
        if (m_values.damaged())
            m_row.reviewState = viewOf(damagedState);
        else
            appendLine(value(m_plan.reviewState), m_row.reviewState);
        appendLine(value(m_plan.evidenceLevel), m_row.evidenceLevel);
        appendLine(value(m_plan.statusAsOf), m_row.statusAsOf);
        if (m_row.statusAsOf.empty())
            appendLine(value(m_plan.since), m_row.statusAsOf);
    }

    void readSummary()
    {
        for (const int place : m_plan.telling()) {
            m_text.clear();
            m_values.appendText(place, m_text);
            if (m_text.empty())
                continue;
            m_row.summary = shortened(m_text, summaryBytes);
            return;
        }
    }

    void readLinks()
    {
        for (int place = 0; place < int(m_plan.fields().size()); ++place) {
            const FieldType type = m_plan.fields()[size_t(place)].type;
            if (type == FieldType::Record)
                addLink(value(place), place);
            else if (type == FieldType::Records)
                JsonCursor::elements(
                    value(place), [&](std::string_view element) { addLink(element, place); });
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
        const bool dated = model::traitsOf(m_row.kind).dated;
        const std::string_view changed = m_values.damaged() ? std::string_view() : m_source.at;
        for (const std::string_view date :
            {std::string_view(m_row.statusAsOf), identifier(value(m_plan.start)), changed})
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
    FieldValues m_values;
    std::string m_text;
};

} // namespace

void Row::clear()
{
    id = RecordId();
    trashed = conflict = false;
    for (std::string *member : {&title, &summary, &municipalities, &status, &maturity, &lessonKind,
             &reviewState, &evidenceLevel, &statusAsOf, &key, &otherNames})
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

void projectText(const Source &source, std::string &text)
{
    const FieldPlan &plan = FieldPlan::of(kindOf(source.kind));
    FieldValues values(source.fields, plan);
    text.clear();
    int place = 0;
    for (; place < int(plan.fields().size()); ++place) {
        const std::string_view raw = values.at(place);
        if (raw.empty() || raw == "null" || !plan.isSection(size_t(place)))
            continue;
        appendSectionMark(place, text);
        values.appendText(place, text);
    }
    for (const std::string_view other : values.others()) {
        appendSectionMark(place++, text);
        values.appendMarkdown(other, text);
    }
}

quint32 projectionVersion()
{
    constexpr quint32 version = 12;
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
