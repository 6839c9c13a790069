// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/stylefile.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

/// Keys and values of a style file.
class StyleWriter {
public:
    void begin(const char *key) { m_out << YAML::Key << key << YAML::Value << YAML::BeginMap; }
    void end() { m_out << YAML::EndMap; }

    void text(const char *key, const QString &value)
    {
        m_out << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << value.toStdString();
    }
    void textIfAny(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            text(key, value);
    }
    void number(const char *key, double value)
    {
        m_out << YAML::Key << key << YAML::Value << QByteArray::number(value, 'g', 6).toStdString();
    }
    void millimetres(const char *key, double points) { number(key, points / pointsPerMillimetre); }
    void colour(const char *key, const QColor &value) { text(key, value.name()); }

    QByteArray write(const StyleFile &style);

private:
    YAML::Emitter m_out;
};

QByteArray StyleWriter::write(const StyleFile &style)
{
    const Look &look = style.look;
    m_out << YAML::BeginMap;
    begin("fonts");
    textIfAny("text", look.textFont);
    textIfAny("code", look.codeFont);
    number("size", look.textSize);
    end();
    begin("colours");
    colour("text", look.text);
    colour("secondary", look.secondary);
    colour("accent", look.accent);
    colour("caution", look.caution);
    colour("line", look.line);
    colour("fill", look.fill);
    end();
    begin("margins");
    millimetres("left", look.margins.left());
    millimetres("right", look.margins.right());
    millimetres("top", look.margins.top());
    millimetres("bottom", look.margins.bottom());
    end();
    if (!style.logoFile.isEmpty()) {
        begin("logo");
        text("file", style.logoFile);
        text("text", look.logoText);
        millimetres("height", look.logoHeight);
        end();
    }
    begin("header");
    text("start", style.headerStart);
    text("end", style.headerEnd);
    end();
    begin("footer");
    text("start", style.footerStart);
    textIfAny("page", style.page);
    end();
    m_out << YAML::EndMap;
    return QByteArray(m_out.c_str()) + '\n';
}

} // namespace

QByteArray styleText(const StyleFile &style)
{
    return StyleWriter().write(style);
}

} // namespace twb::report
