// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/yaml.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace twb::intake {

/// A Markdown file with what stands in its front matter.
struct Note {
    QJsonObject properties; ///< empty without front matter
    QString body;
    int bodyLine = 1; ///< line of the file where the body begins
    bool hasFrontMatter = false;
    bool repaired = false; ///< the front matter was no YAML until texts with ": " were quoted

    bool operator==(const Note &) const = default;
};

/// Splits a file into YAML front matter and body. The fences `---` may be indented. Front matter that is
/// no YAML even with its plain texts quoted fails with the line in the file.
std::expected<Note, YamlProblem> parseNote(const QString &text);

/// A heading and what follows it, up to the next heading of the same or a higher level.
struct Section {
    int level = 1;
    QString heading;
    QString text;

    bool operator==(const Section &) const = default;
};

/// All sections in order; those of deeper levels stand in the text of the higher ones too. Headings in
/// code blocks do not count.
QList<Section> sectionsOf(const QString &body);

/// The body without a heading of level 1 at its beginning.
QString withoutTitle(const QString &body);

/// The body before its first heading, a title at the beginning left out.
QString introOf(const QString &body);

/// The body without the sections of these headings (case does not count).
QString withoutSections(const QString &body, const QStringList &headings);

/// Link of a vault: `[[target]]`, `[[target|shown]]`, `[[target#part]]`, `![[embedded]]`.
struct WikiLink {
    QString target; ///< without part
    QString shown; ///< text after `|`, else the last part of the target's path

    bool operator==(const WikiLink &) const = default;
};

/// The links outside code, in order, each once.
QList<WikiLink> wikiLinksOf(const QString &body);

/// The `#hashtags` outside code and addresses, without the sign, in order, each once.
QStringList hashtagsOf(const QString &body);

/// The body with every wiki link replaced by the text it shows.
QString withPlainLinks(const QString &body);

/// The entries of the lists in a text, without their marks; the text itself when it has no list.
QStringList listEntriesOf(const QString &text);

} // namespace twb::intake
