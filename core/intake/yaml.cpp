// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/yaml.h"

#include <QJsonArray>
#include <QJsonObject>

#include <yaml-cpp/yaml.h>

#include <stdexcept>

namespace twb::intake {

namespace {

constexpr int maxDepth = 64;
constexpr int maxValues = 200'000;

/// Turns nodes into JSON; anchors may make a short text unfold without end, so it counts.
class Converter {
public:
    QJsonValue convert(const YAML::Node &node, int depth = 0)
    {
        if (depth > maxDepth)
            throw YAML::RepresentationException(node.Mark(), "nested too deeply");
        if (++m_values > maxValues)
            throw YAML::RepresentationException(node.Mark(), "too many values");
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            return QString::fromStdString(node.Scalar());
        case YAML::NodeType::Sequence: {
            QJsonArray array;
            for (const auto &entry : node)
                array.append(convert(entry, depth + 1));
            return array;
        }
        case YAML::NodeType::Map: {
            QJsonObject object;
            for (const auto &entry : node)
                if (entry.first.IsScalar())
                    object.insert(
                        QString::fromStdString(entry.first.Scalar()), convert(entry.second, depth + 1));
            return object;
        }
        default:
            return QJsonValue::Null;
        }
    }

private:
    int m_values = 0;
};

} // namespace

std::expected<QJsonValue, YamlProblem> parseYaml(const QByteArray &utf8)
{
    // yaml-cpp speaks through exceptions; none leaves this function.
    try {
        return Converter().convert(YAML::Load(utf8.toStdString()));
    } catch (const YAML::Exception &problem) {
        return std::unexpected(YamlProblem{problem.mark.line + 1, QString::fromStdString(problem.msg)});
    } catch (const std::exception &problem) {
        return std::unexpected(YamlProblem{1, QString::fromUtf8(problem.what())});
    }
}

} // namespace twb::intake
