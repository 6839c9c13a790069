// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/similarseeker.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QListView;

namespace twb::ui {

class ChoiceListModel;

/// Records that are like the one being written; hidden while there are none. A click or Enter opens one.
class SimilarList final : public QWidget {
    Q_OBJECT

public:
    explicit SimilarList(const Theme &theme, QWidget *parent = nullptr);

    void setFound(const SimilarFound &found);
    const SimilarFound &found() const { return m_found; }

    QLabel *head() const { return m_head; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString &id);

private:
    void applyTheme();
    void fit();
    void paintHead();

    const Theme &m_theme;
    SimilarFound m_found;
    QLabel *m_head;
    QLabel *m_help;
    QListView *m_list;
    ChoiceListModel *m_model;
};

} // namespace twb::ui
