// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarysession.h"
#include "ui/presentation/formats.h"
#include "ui/search/searchsession.h"
#include "ui/theme/actions.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;
class QToolButton;

namespace twb::ui {

class CodeHighlighter;
class EmptyState;
class Reader;
struct MadePage;

/// The right part: the page of one record, with a way back to the ones read before.
class ReaderPane final : public QWidget {
    Q_OBJECT

public:
    ReaderPane(LibrarySession &library, SearchSession &search, const Theme &theme, Actions &actions,
        const Formats &formats, QWidget *parent = nullptr);
    ~ReaderPane() override;

    Reader *reader() const { return m_reader; }
    RecordId current() const { return m_current; }

    /// Title of the record shown; empty while there is none.
    const QString &title() const { return m_title; }

    /// Kind of the record shown.
    model::Kind kind() const { return m_kind; }
    bool isTrashed() const { return m_trashed; }

    /// Whether there is anything to choose from; says so while no record is shown.
    void setChoice(bool choice);

    void open(const RecordId &id);

    /// A record that was just written: its page is made when the index knows it, once.
    void openWritten(const RecordId &id);

    /// Under the button for adoptions.
    void popUpAtAdopt(QMenu &menu) const;

    void goBack();
    void goForward();
    void reload();
    void clear();

    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_history.size(); }

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    void historyChanged();

    /// Another record is shown, or none.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void invite();
    void showTools();
    void openAwaited();
    void load(const RecordId &id, int part = 0);
    void show(const MadePage &page, bool again);
    void tellProblem(const Error &error);
    void tellBusy();
    void follow(const QUrl &link);
    void findSimilar();
    void addWay(QLayout *layout, QAction *action);
    void applyTheme();

    LibrarySession &m_library;
    SearchSession &m_search;
    const Theme &m_theme;
    const Formats &m_formats;
    Reader *m_reader;
    EmptyState *m_empty;
    QWidget *m_header;
    QWidget *m_lessons = nullptr;
    QWidget *m_adopt = nullptr;
    QWidget *m_arrange = nullptr;
    QWidget *m_edit = nullptr;
    QWidget *m_restore = nullptr;
    QWidget *m_save = nullptr;
    QStackedLayout *m_stack;
    std::shared_ptr<CodeHighlighter> m_highlighter; ///< used in the reading thread
    QList<RecordId> m_history;
    qsizetype m_place = -1;
    RecordId m_current;
    RecordId m_written; ///< to be opened when the index is up to date
    int m_part = 0; ///< of its page
    QTimer m_slow; ///< a page is long in coming
    bool m_choice = false;
    QString m_title;
    model::Kind m_kind = model::Kind::Other;
    bool m_trashed = false;
    JobRunner::Channel m_pageChannel;
};

} // namespace twb::ui
