// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/yamltree.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr qsizetype largestText = 200'000; // bytes
constexpr int deepest = 16;
constexpr int mostValues = 5000;

class Converter {
public:
    YamlTree convert(const YAML::Node &node, int depth = 0)
    {
        if (depth > deepest || ++m_values > mostValues)
            throw YAML::RepresentationException(node.Mark(), "too-large");
        YamlTree tree;
        tree.line = std::max(node.Mark().line, 0) + 1;
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            tree.kind = YamlTree::Kind::Text;
            tree.text = QString::fromStdString(node.Scalar());
            break;
        case YAML::NodeType::Sequence:
            tree.kind = YamlTree::Kind::List;
            for (const auto &item : node)
                tree.items.push_back(convert(item, depth + 1));
            break;
        case YAML::NodeType::Map:
            tree.kind = YamlTree::Kind::Map;
            for (const auto &entry : node) {
                const int line = std::max(entry.first.Mark().line, 0) + 1;
                const QString key =
                    entry.first.IsScalar() ? QString::fromStdString(entry.first.Scalar()) : QString();
                tree.entries.push_back({key, line, convert(entry.second, depth + 1)});
            }
            break;
        default:
            break;
        }
        return tree;
    }

private:
    int m_values = 0;
};

} // namespace

const YamlTree *YamlTree::find(QStringView key) const
{
    const auto found = std::ranges::find_if(entries, [&](const Entry &entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

std::expected<YamlTree, TemplateProblem> readYaml(const QByteArray &utf8)
{
    if (utf8.size() > largestText)
        return std::unexpected(TemplateProblem{1, u"too-large"_s, {}});
    // yaml-cpp speaks through exceptions; none leaves this function.
    try {
        return Converter().convert(YAML::Load(utf8.toStdString()));
    } catch (const YAML::Exception &problem) {
        const QString message = QString::fromStdString(problem.msg);
        const int line = std::max(problem.mark.line, 0) + 1;
        if (message == "too-large"_L1)
            return std::unexpected(TemplateProblem{line, message, {}});
        return std::unexpected(TemplateProblem{line, u"yaml"_s, message});
    } catch (const std::exception &problem) {
        return std::unexpected(TemplateProblem{1, u"yaml"_s, QString::fromUtf8(problem.what())});
    }
}

} // namespace twb::report
