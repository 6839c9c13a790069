// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/stylefile.h"

#include "core/report/templates/placeholders.h"
#include "core/report/templates/yamltree.h"

#include <QFileInfo>
#include <QImageReader>

#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr qint64 mostLogoPixels = 20'000'000;
constexpr qint64 largestLogo = 10'000'000; // bytes

using Outcome = std::expected<void, TemplateProblem>;

std::unexpected<TemplateProblem> problem(
    const YamlTree &tree, const QString &reason, const QString &what = {})
{
    return std::unexpected(TemplateProblem{tree.line, reason, what.left(80)});
}

class StyleReader {
public:
    explicit StyleReader(QString folder) : m_folder(std::move(folder)) { }

    std::expected<StyleFile, TemplateProblem> read(const YamlTree &tree)
    {
        const Key keys[] = {{u"style", [](const YamlTree &) { return Outcome(); }},
            {u"fonts", [this](const YamlTree &value) { return fonts(value); }},
            {u"colours", [this](const YamlTree &value) { return colours(value); }},
            {u"margins", [this](const YamlTree &value) { return margins(value); }},
            {u"logo", [this](const YamlTree &value) { return logo(value); }},
            {u"header", [this](const YamlTree &value) { return header(value); }},
            {u"footer", [this](const YamlTree &value) { return footer(value); }}};
        if (const Outcome done = eachKey(tree, keys); !done)
            return std::unexpected(done.error());
        return std::move(m_style);
    }

private:
    struct Key {
        QStringView name;
        std::function<Outcome(const YamlTree &)> take;
    };

    static Outcome eachKey(const YamlTree &tree, std::span<const Key> keys)
    {
        if (tree.kind == YamlTree::Kind::Empty)
            return {};
        if (tree.kind != YamlTree::Kind::Map)
            return problem(tree, u"wrong-kind"_s);
        for (const YamlTree::Entry &entry : tree.entries) {
            const auto key = std::ranges::find(keys, QStringView(entry.key), &Key::name);
            if (key == keys.end())
                return std::unexpected(TemplateProblem{entry.line, u"unknown-key"_s, entry.key.left(80)});
            if (const Outcome done = key->take(entry.value); !done)
                return done;
        }
        return {};
    }

    static Key text(QStringView name, QString &to)
    {
        return {name, [&to](const YamlTree &value) -> Outcome {
                    if (value.kind != YamlTree::Kind::Text)
                        return problem(value, u"wrong-kind"_s);
                    to = value.text;
                    return {};
                }};
    }

    static Key pattern(QStringView name, QString &to, std::span<const QStringView> known)
    {
        return {name, [&to, known](const YamlTree &value) -> Outcome {
                    if (value.kind != YamlTree::Kind::Text && value.kind != YamlTree::Kind::Empty)
                        return problem(value, u"wrong-kind"_s);
                    if (const QString unknown = unknownPlaceholder(value.text, known); !unknown.isEmpty())
                        return problem(value, u"unknown-placeholder"_s, unknown);
                    to = value.text;
                    return {};
                }};
    }

    static Key number(QStringView name, double least, double most, const std::function<void(double)> &take)
    {
        return {name, [=](const YamlTree &value) -> Outcome {
                    bool sound = false;
                    const double found = value.text.toDouble(&sound);
                    if (!sound || !(found >= least && found <= most))
                        return problem(value, u"unknown-value"_s, value.text);
                    take(found);
                    return {};
                }};
    }

    static Key colour(QStringView name, QColor &to)
    {
        return {name, [&to](const YamlTree &value) -> Outcome {
                    const QColor found =
                        value.text.startsWith(u'#') ? QColor::fromString(value.text) : QColor();
                    if (!found.isValid())
                        return problem(value, u"unknown-value"_s, value.text);
                    to = QColor(found.red(), found.green(), found.blue());
                    return {};
                }};
    }

    Outcome fonts(const YamlTree &tree)
    {
        Look &look = m_style.look;
        const Key keys[] = {text(u"text", look.textFont), text(u"code", look.codeFont),
            number(u"size", 8, 16, [&](double size) { look.textSize = size; })};
        return eachKey(tree, keys);
    }

    Outcome colours(const YamlTree &tree)
    {
        Look &look = m_style.look;
        const Key keys[] = {colour(u"text", look.text), colour(u"secondary", look.secondary),
            colour(u"accent", look.accent), colour(u"caution", look.caution), colour(u"line", look.line),
            colour(u"fill", look.fill)};
        return eachKey(tree, keys);
    }

    Outcome margins(const YamlTree &tree)
    {
        QMarginsF &margins = m_style.look.margins;
        const auto side = [](QStringView name, double least, const std::function<void(double)> &take) {
            return number(
                name, least, 60, [=](double millimetres) { take(millimetres * pointsPerMillimetre); });
        };
        const Key keys[] = {side(u"left", 8, [&](double points) { margins.setLeft(points); }),
            side(u"right", 8, [&](double points) { margins.setRight(points); }),
            side(u"top", 18, [&](double points) { margins.setTop(points); }),
            side(u"bottom", 20, [&](double points) { margins.setBottom(points); })};
        return eachKey(tree, keys);
    }

    Outcome logo(const YamlTree &tree)
    {
        QString file;
        Look &look = m_style.look;
        const Key keys[] = {text(u"file", file), text(u"text", look.logoText),
            number(u"height", 5, 60, [&](double height) { look.logoHeight = height * pointsPerMillimetre; })};
        if (const Outcome done = eachKey(tree, keys); !done)
            return done;
        if (file.isEmpty() || look.logoText.trimmed().isEmpty())
            return problem(tree, u"missing"_s, file.isEmpty() ? u"file"_s : u"text"_s);
        // Beside the style file and nowhere else: a style from elsewhere reads no other file.
        if (m_folder.isEmpty() || QFileInfo(file).fileName() != file)
            return problem(tree, u"unknown-value"_s, file);
        const auto picture = readLogo(m_folder + u'/' + file);
        if (!picture)
            return problem(tree, u"unknown-value"_s, file);
        look.logo = *picture;
        m_style.logoFile = file;
        return {};
    }

    Outcome header(const YamlTree &tree)
    {
        const Key keys[] = {pattern(u"start", m_style.headerStart, documentPlaceholders),
            pattern(u"end", m_style.headerEnd, documentPlaceholders)};
        return eachKey(tree, keys);
    }

    Outcome footer(const YamlTree &tree)
    {
        const Key keys[] = {pattern(u"start", m_style.footerStart, documentPlaceholders),
            pattern(u"page", m_style.page, pagePlaceholders)};
        return eachKey(tree, keys);
    }

    QString m_folder;
    StyleFile m_style;
};

} // namespace

std::expected<StyleFile, TemplateProblem> parseStyle(const QByteArray &yaml, const QString &folder)
{
    const auto tree = readYaml(yaml);
    return tree ? StyleReader(folder).read(*tree) : std::unexpected(tree.error());
}

std::optional<QImage> readLogo(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool known = reader.format() == "png" || reader.format() == "jpeg";
    if (QFileInfo(path).size() > largestLogo || !known || size.isEmpty()
        || qint64(size.width()) * size.height() > mostLogoPixels)
        return std::nullopt;
    const QImage image = reader.read();
    return image.isNull() ? std::nullopt : std::optional(image);
}

} // namespace twb::report
