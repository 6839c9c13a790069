// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/comparisonpage.h"

#include "core/model/worddiff.h"
#include "ui/presentation/longtext.h"
#include "ui/reader/pagewriter.h"
#include "ui/reader/safedocument.h"

#include <QCoreApplication>
#include <QTextTable>
#include <QUrl>

#include <optional>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::DiffPart;

namespace {

constexpr auto restorePath = "restore/"_L1;
constexpr qsizetype rowWeight = 3'000;
constexpr qsizetype longestSame = 1'500; ///< characters; of more only both ends are shown
constexpr qsizetype context = 400;

class ComparisonWriter {
    Q_DECLARE_TR_FUNCTIONS(Comparison)

public:
    ComparisonWriter(const RecordHistory &history, const Comparison &comparison, const PageStyle &style,
        QTextDocument &document, int part)
        : m_history(history), m_comparison(comparison), m_style(style), m_writer(document, style, part)
    {
    }

    void write()
    {
        const QStringList fields = differingFields(m_history.kind, m_comparison.left, m_comparison.right);
        if (fields.isEmpty())
            m_writer.paragraph(tr("Both are the same."));
        for (const QString &field : fields)
            writeField(field);
        m_writer.finish(m_history.title);
    }

private:
    void writeField(const QString &field)
    {
        const QString label = fieldLabel(m_history.kind, field, m_style.formats);
        m_writer.section(label);
        const auto text = [&](const QJsonObject &values) {
            return fieldText(m_history.kind, field, values.value(field), m_history.names, m_style.formats);
        };
        for (const QList<Run> &runs :
            rowsOf(model::wordDiff(text(m_comparison.left), text(m_comparison.right))))
            writeSides(runs);
        if (m_comparison.restorable)
            m_writer.linkLine(tr("Restore “%1” of %2").arg(label, m_comparison.leftName),
                u"twb:"_s + restorePath + field, {});
    }

    /// A stretch of a text, or what is said in place of one.
    struct Run {
        std::optional<DiffPart::Kind> kind;
        QString text;
    };

    /// As many as fit beside each other in one row.
    static QList<QList<Run>> rowsOf(const QList<DiffPart> &parts)
    {
        QList<QList<Run>> rows{{}};
        qsizetype weight = 0;
        const auto add = [&](const Run &run) {
            if (weight > 0 && weight + textWeight(run.text) > rowWeight) {
                rows.append(QList<Run>());
                weight = 0;
            }
            weight += textWeight(run.text) + lineWeight;
            rows.last().append(run);
        };
        for (const DiffPart &part : parts) {
            const bool isShort = part.kind != DiffPart::Kind::Same || part.text.size() <= longestSame;
            if (isShort) {
                for (const QString &piece : cutText(part.text, rowWeight))
                    add({part.kind, piece});
                continue;
            }
            const qsizetype left = part.text.size() - 2 * context;
            add({part.kind, part.text.first(context)});
            add({std::nullopt,
                u" [… "_s + tr("%Ln character(s) are the same", nullptr, int(left)) + u" …] "_s});
            add({part.kind, part.text.last(context)});
        }
        return rows;
    }

    void writeSides(const QList<Run> &runs)
    {
        qsizetype weight = 2 * lineWeight;
        for (const Run &run : runs)
            weight += 2 * textWeight(run.text) + lineWeight;
        QTextCursor *cursor = m_writer.place(weight);
        if (!cursor)
            return;
        QTextTableFormat format;
        format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        format.setTopMargin(m_style.space(6));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50)});
        QTextTable *table = cursor->insertTable(2, 2, format);
        const QString names[] = {m_comparison.leftName, m_comparison.rightName};
        for (int side = 0; side < 2; ++side) {
            for (int row = 0; row < 2; ++row) {
                QTextTableCellFormat cell;
                cell.setBackground(m_style.colours.panel);
                cell.setLeftPadding(m_style.space(12));
                cell.setRightPadding(m_style.space(12));
                cell.setTopPadding(m_style.space(row == 0 ? 8 : 2));
                cell.setBottomPadding(m_style.space(row == 0 ? 2 : 8));
                table->cellAt(row, side).setFormat(cell);
            }
            QTextCursor head = table->cellAt(0, side).firstCursorPosition();
            head.insertText(names[side], m_style.secondary(TextRole::Meta));
            QTextCursor body = table->cellAt(1, side).firstCursorPosition();
            body.setBlockFormat(m_style.paragraph(TextRole::Body, 0));
            writeSide(body, runs, side == 0 ? DiffPart::Kind::Removed : DiffPart::Kind::Added);
        }
        m_writer.toEnd();
    }

    void writeSide(QTextCursor &cursor, const QList<Run> &runs, DiffPart::Kind own) const
    {
        bool empty = true;
        for (const Run &run : runs) {
            if (run.kind && run.kind != DiffPart::Kind::Same && run.kind != own)
                continue;
            cursor.insertText(run.text, run.kind ? formatOf(*run.kind) : m_style.secondary(TextRole::Body));
            empty = false;
        }
        if (empty)
            cursor.insertText(tr("empty"), m_style.secondary(TextRole::Body));
    }

    QTextCharFormat formatOf(DiffPart::Kind kind) const
    {
        QTextCharFormat format = m_style.text(TextRole::Body);
        if (kind == DiffPart::Kind::Same)
            return format;
        format.setBackground(m_style.colours.mark);
        if (kind == DiffPart::Kind::Removed)
            format.setFontStrikeOut(true);
        else
            format.setFontWeight(QFont::DemiBold);
        return format;
    }

    const RecordHistory &m_history;
    const Comparison &m_comparison;
    const PageStyle &m_style;
    PageWriter m_writer;
};

} // namespace

std::shared_ptr<QTextDocument> makeComparison(
    const RecordHistory &history, const Comparison &comparison, const PageStyle &style, int part)
{
    auto document = std::make_shared<SafeDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(style.font(TextRole::Body));
    ComparisonWriter(history, comparison, style, *document, part).write();
    return document;
}

QString restoredField(const QUrl &link)
{
    const QString path = link.path();
    return link.scheme() == "twb"_L1 && path.startsWith(restorePath) ? path.sliced(restorePath.size())
                                                                     : QString();
}

} // namespace twb::ui
