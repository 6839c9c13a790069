// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/theme/actions.h"
#include "ui/views/services.h"

namespace twb::ui {

class ReaderPane;
class ResultModel;
class ResultPane;

/// Says in place of an empty list why it is empty and what to do next. An index that fails is built anew,
/// once; if that does not help, the list says so.
class EmptyAdvice final : public QObject {
    Q_OBJECT

public:
    EmptyAdvice(const Services &services, Actions &actions, const ResultModel &found, ResultPane &results,
        ReaderPane &reader);

    void update();

private:
    void connectLibrary();
    void connectSearch();
    void mendSearch(const Error &error);
    bool explain();
    void explainEmptyList();

    Services m_services;
    Actions &m_actions;
    const ResultModel &m_found;
    ResultPane &m_results;
    ReaderPane &m_reader;
    QString m_openError; ///< why there is no library; empty while one is opened or open
    QString m_searchError; ///< why nothing can be found; empty while all is well
    bool m_searchMended = false; ///< the index was built anew since the library was opened
    QString m_meant; ///< a search text that would find something where nothing was found
};

} // namespace twb::ui
