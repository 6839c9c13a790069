// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editortools.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QHBoxLayout;
class QTextCursor;

namespace twb::ui {

class CodeHighlighter;
class PageStyle;
class Reader;
class SimilarList;

/// Beside the form: what is there already, and how the text at hand will read.
class AsidePane final : public QWidget {
    Q_OBJECT

public:
    explicit AsidePane(const EditorTools &tools, QWidget *parent = nullptr);
    ~AsidePane() override;

    /// Shows this Markdown under \a title, soon; an empty title shows that there is nothing to show, fewer
    /// than no \a words that they were not counted.
    void preview(const QString &title, const QString &markdown, int words);

    Reader *reader() const { return m_reader; }
    SimilarList *similar() const { return m_similar; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void align();
    void loadPictures();
    void insertBeginning(QTextCursor &cursor, const PageStyle &style);
    void render();

    const EditorTools &m_tools;
    SimilarList *m_similar;
    QLabel *m_head;
    QLabel *m_title;
    QLabel *m_words;
    QHBoxLayout *m_line;
    Reader *m_reader;
    std::unique_ptr<CodeHighlighter> m_highlighter;
    QTimer m_soon;
    QString m_name;
    QString m_markdown;
};

} // namespace twb::ui
