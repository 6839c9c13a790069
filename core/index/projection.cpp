// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/projection.h"

#include "core/index/jsoncursor.h"
#include "core/index/plaintext.h"
#include "core/model/revision.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace twb::index {

using namespace Qt::StringLiterals;
using model::Field;
using model::FieldType;
using model::Kind;

namespace {

constexpr size_t summaryBytes = 320;
constexpr size_t shortestTelling = 1;

std::string_view view(QLatin1StringView text)
{
    return {text.data(), size_t(text.size())};
}

/// The fields of a kind by their identifiers.
class FieldIndex {
public:
    explicit FieldIndex(Kind kind)
    {
        int place = 0;
        for (const Field &field : model::fields(kind))
            m_places.emplace(view(field.id), place++);
    }

    int place(std::string_view id) const
    {
        const auto it = m_places.find(id);
        return it == m_places.end() ? -1 : it->second;
    }

    static const FieldIndex &of(Kind kind)
    {
        static const std::array<FieldIndex, model::kindCount> all{FieldIndex(Kind::Project),
            FieldIndex(Kind::Lesson), FieldIndex(Kind::Adoption), FieldIndex(Kind::Municipality),
            FieldIndex(Kind::Tag), FieldIndex(Kind::Contact), FieldIndex(Kind::Other)};
        return all.at(size_t(kind));
    }

private:
    std::unordered_map<std::string_view, int> m_places;
};

/// Where a summary is taken from when there is none, the most telling first.
constexpr std::array tellingFields{"summary"_L1, "insight"_L1, "recommendation"_L1, "what_happened"_L1,
    "solution"_L1, "goal_benefit"_L1, "initial_situation"_L1, "results"_L1, "result"_L1, "adaptation"_L1,
    "reason"_L1, "description"_L1, "purpose"_L1};

class Projector {
public:
    explicit Projector(const Source &source)
        : m_source(source), m_fields(model::fields(model::kindFromId(QString::fromUtf8(source.kind)))),
          m_values(m_fields.size())
    {
        m_row.id = source.id.toBytes().toStdString();
        m_row.kind = model::kindFromId(QString::fromUtf8(source.kind));
        m_row.conflict = source.conflict;
        sortValues();
    }

    Row run()
    {
        readLines();
        readMunicipalities();
        readSections();
        readSummary();
        readLinks();
        readNames();
        readFacets();
        return std::move(m_row);
    }

private:
    void sortValues()
    {
        const FieldIndex &index = FieldIndex::of(m_row.kind);
        JsonCursor::members(m_source.fields, [&](std::string_view key, std::string_view value) {
            const int place = index.place(key);
            if (place >= 0)
                m_values[size_t(place)] = value;
            else if (key == view(model::trashedField))
                m_row.trashed = value == "true";
            else if (value.starts_with('"'))
                m_others.push_back(value);
        });
    }

    std::string_view value(QLatin1StringView id) const
    {
        const int place = FieldIndex::of(m_row.kind).place(view(id));
        return place < 0 ? std::string_view() : m_values[size_t(place)];
    }

    std::string line(QLatin1StringView id) const
    {
        std::string result;
        appendPlainLine(JsonCursor::string(value(id)), result);
        return result;
    }

    void readLines()
    {
        for (const QLatin1StringView id : {"title"_L1, "name"_L1, "function"_L1}) {
            m_row.title = line(id);
            if (!m_row.title.empty())
                break;
        }
        m_row.status = line(m_row.kind == Kind::Adoption ? "state"_L1 : "status"_L1);
        m_row.maturity = line("maturity"_L1);
        if (m_row.kind == Kind::Lesson)
            m_row.lessonKind = line("kind"_L1);
        m_row.reviewState = line("review_state"_L1);
        m_row.evidenceLevel = line("evidence_level"_L1);
        m_row.statusAsOf = line("status_as_of"_L1);
        if (m_row.statusAsOf.empty() && m_row.kind == Kind::Adoption)
            m_row.statusAsOf = line("since"_L1);
    }

    void addMunicipality(const std::string &ags)
    {
        if (ags.empty() || ags.contains(' ') || std::ranges::contains(m_municipalities, ags))
            return;
        m_municipalities.push_back(ags);
    }

    void readMunicipalities()
    {
        std::vector<std::pair<bool, std::string>> named;
        JsonCursor::elements(value("municipalities"_L1), [&](std::string_view element) {
            named.emplace_back(JsonCursor::member(element, "role") == "\"lead\"",
                JsonCursor::string(JsonCursor::member(element, "ags")));
        });
        std::ranges::stable_partition(named, [](const auto &entry) { return entry.first; });
        for (const auto &[lead, ags] : named)
            addMunicipality(ags);
        addMunicipality(line("municipality"_L1));
        if (m_row.kind == Kind::Municipality)
            addMunicipality(line("ags"_L1));
        for (const std::string &ags : m_municipalities)
            m_row.municipalities += (m_row.municipalities.empty() ? "" : " ") + ags;
    }

    void appendMember(std::string_view element, std::string_view key)
    {
        const std::string text = JsonCursor::string(JsonCursor::member(element, key));
        if (text.empty())
            return;
        if (!m_row.text.ends_with(' '))
            m_row.text += ' ';
        appendPlainLine(text, m_row.text);
    }

    void appendElements(std::string_view array, std::initializer_list<std::string_view> keys)
    {
        JsonCursor::elements(array, [&](std::string_view element) {
            for (const std::string_view key : keys)
                appendMember(element, key);
            if (keys.size() == 0) {
                if (!m_row.text.ends_with(' '))
                    m_row.text += ' ';
                appendPlainText(JsonCursor::string(element), m_row.text);
            }
        });
    }

    void appendValue(const Field &field, std::string_view raw)
    {
        switch (field.type) {
        case FieldType::Line:
        case FieldType::Text:
            m_unescaped.clear();
            JsonCursor::appendString(raw, m_unescaped);
            appendPlainText(m_unescaped, m_row.text);
            return;
        case FieldType::Lines:
            appendElements(raw, {});
            return;
        case FieldType::Sources:
            appendElements(raw, {"title", "publisher"});
            return;
        case FieldType::Applications:
            appendElements(raw, {"adaptation", "outcome"});
            return;
        case FieldType::Attachments:
            appendElements(raw, {"name", "alt"});
            return;
        default:
            return;
        }
    }

    static bool isSection(const Field &field)
    {
        switch (field.type) {
        case FieldType::Line:
            return field.id != "title"_L1 && field.id != "colour"_L1;
        case FieldType::Text:
        case FieldType::Lines:
        case FieldType::Sources:
        case FieldType::Applications:
        case FieldType::Attachments:
            return true;
        default:
            return false;
        }
    }

    void readSections()
    {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            if (m_values[i].empty() || m_values[i] == "null" || !isSection(m_fields[i]))
                continue;
            appendSectionMark(int(i), m_row.text);
            appendValue(m_fields[i], m_values[i]);
        }
        for (size_t i = 0; i < m_others.size(); ++i) {
            appendSectionMark(int(m_fields.size() + i), m_row.text);
            appendPlainText(JsonCursor::string(m_others[i]), m_row.text);
        }
    }

    void readSummary()
    {
        size_t best = tellingFields.size();
        std::string_view rest = m_row.text;
        while (const auto section = takeSection(rest)) {
            if (section->text.size() < shortestTelling || size_t(section->field) >= m_fields.size())
                continue;
            const auto found = std::ranges::find(tellingFields, m_fields[size_t(section->field)].id);
            const size_t place = size_t(found - tellingFields.begin());
            if (place >= best)
                continue;
            best = place;
            m_row.summary = shortened(section->text, summaryBytes);
        }
    }

    void addLink(std::string_view raw, int field)
    {
        const RecordId id = RecordId::fromString(QString::fromStdString(JsonCursor::string(raw)));
        if (!id.isNull())
            m_row.links.push_back({id.toBytes().toStdString(), field});
    }

    void readLinks()
    {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            if (m_values[i].empty())
                continue;
            if (m_fields[i].type == FieldType::Record)
                addLink(m_values[i], int(i));
            else if (m_fields[i].type == FieldType::Records)
                JsonCursor::elements(
                    m_values[i], [&](std::string_view element) { addLink(element, int(i)); });
        }
    }

    void readNames()
    {
        if (m_row.kind == Kind::Municipality)
            m_row.key = line("ags"_L1);
        if (m_row.kind != Kind::Tag)
            return;
        m_row.key = m_source.id.toString().toStdString();
        JsonCursor::elements(value("synonyms"_L1), [&](std::string_view element) {
            if (!m_row.otherNames.empty())
                m_row.otherNames += '\n';
            appendPlainLine(JsonCursor::string(element), m_row.otherNames);
        });
    }

    void addFacet(Facet facet, std::string text)
    {
        const std::pair value(facet, std::move(text));
        if (!value.second.empty() && !std::ranges::contains(m_row.facets, value))
            m_row.facets.push_back(value);
    }

    void addFacets(Facet facet, std::string_view array)
    {
        JsonCursor::elements(
            array, [&](std::string_view element) { addFacet(facet, JsonCursor::string(element)); });
    }

    /// The year of "Stand", else of the beginning, else of the newest revision.
    std::string year() const
    {
        const bool dated =
            m_row.kind == Kind::Project || m_row.kind == Kind::Lesson || m_row.kind == Kind::Adoption;
        for (const std::string &date : {m_row.statusAsOf, line("start"_L1), std::string(m_source.at)}) {
            const bool isYear = date.size() >= 4
                && std::ranges::all_of(date.substr(0, 4), [](char c) { return c >= '0' && c <= '9'; });
            if (dated && isYear)
                return date.substr(0, 4);
        }
        return {};
    }

    void readFacets()
    {
        addFacet(Facet::Kind, std::string(m_row.trashed ? view(trashKind) : m_source.kind));
        addFacets(Facet::ActionField, value("action_fields"_L1));
        for (const std::string &ags : m_municipalities)
            addFacet(Facet::Municipality, ags);
        if (m_row.kind != Kind::Adoption)
            addFacet(Facet::Status, m_row.status);
        addFacet(Facet::Maturity, m_row.maturity);
        addFacet(Facet::LessonKind, m_row.lessonKind);
        addFacet(Facet::Year, year());
        addFacets(Facet::Tag, value("tags"_L1));
    }

    const Source &m_source;
    std::span<const Field> m_fields;
    std::vector<std::string_view> m_values;
    std::vector<std::string_view> m_others;
    std::vector<std::string> m_municipalities;
    std::string m_unescaped;
    Row m_row;
};

} // namespace

Source sourceOf(std::string_view revision)
{
    Source source;
    JsonCursor::members(revision, [&](std::string_view key, std::string_view value) {
        const std::string_view text = value.size() > 2 ? value.substr(1, value.size() - 2) : value;
        if (key == "record")
            source.id = RecordId(QUuid::fromString(QLatin1StringView(text.data(), qsizetype(text.size()))));
        else if (key == "kind")
            source.kind = text;
        else if (key == "at")
            source.at = text;
        else if (key == "fields")
            source.fields = value;
    });
    return source;
}

Row project(const Source &source)
{
    return Projector(source).run();
}

quint32 projectionVersion()
{
    constexpr quint32 version = 1;
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
