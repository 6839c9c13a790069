// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QXmlStreamReader>

#include <functional>

namespace twb::exchange {

inline constexpr QLatin1StringView rdfSpace{"http://www.w3.org/1999/02/22-rdf-syntax-ns#"};

/// One statement of an RDF graph.
struct Triple {
    QString subject; ///< address; of nameless nodes "_:" and a number
    QString predicate;
    QString object; ///< address or text
    QString language; ///< of a text, in lower case; may be empty
};

/// Reads RDF/XML (W3C Recommendation of 2014-02-25) into statements, as far as lists of terms are written
/// in it: typed and untyped nodes, nested nodes, property attributes, xml:base, xml:lang, rdf:ID and
/// rdf:nodeID. Collections and literals of XML are passed over. Loads nothing from anywhere.
class RdfReader {
public:
    using Visitor = std::function<void(const Triple &triple)>;

    RdfReader(QIODevice &source, const QString &path, Visitor visit, const Progress &progress)
        : m_source(source), m_xml(&source), m_path(path), m_visit(std::move(visit)), m_progress(progress)
    {
    }

    /// Fails with SkosInvalid, Cancelled.
    Result<void> read();

private:
    /// What counts within an element.
    struct Scope {
        QString base;
        QString language;
        int depth = 0;
    };

    Scope within(const Scope &outer) const;
    QString readNode(const Scope &outer);
    void readProperty(const QString &subject, const Scope &outer);
    void readContent(const Triple &triple, const Scope &scope);
    QString subjectOf(const QXmlStreamAttributes &attributes, const Scope &scope);
    QString resolved(QStringView address, const Scope &scope) const;
    QString nextBlank() { return QStringLiteral("_:%1").arg(++m_blanks); }
    bool isTooDeep(const Scope &scope);

    QIODevice &m_source;
    QXmlStreamReader m_xml;
    QString m_path;
    Visitor m_visit;
    Progress m_progress;
    qint64 m_blanks = 0;
};

} // namespace twb::exchange
