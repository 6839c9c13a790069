// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/readerpane.h"

#include "ui/presentation/errortext.h"
#include "ui/reader/page.h"
#include "ui/reader/pagewriter.h"
#include "ui/reader/reader.h"
#include "ui/reader/safedocument.h"
#include "ui/reader/similarsection.h"
#include "ui/views/actionbutton.h"
#include "ui/views/emptystate.h"
#include "ui/views/windowactions.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QStackedLayout>
#include <QThread>
#include <QToolButton>

#include <utility>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype historyLimit = 100;
constexpr qsizetype mostNaming = 50; ///< records of a kind that name the one that is read
constexpr int patience = 400; ///< milliseconds, before it is said that a page is being made

} // namespace

/// A page made in the reading thread, on its way to the screen.
struct MadePage {
    std::shared_ptr<QTextDocument> document;
    QString title;
    model::Kind kind = model::Kind::Other;
    bool trashed = false;
    int part = 0;
    bool isLast = true;
};

ReaderPane::ReaderPane(LibrarySession &library, SearchSession &search, const Theme &theme, Actions &actions,
    const Formats &formats, QWidget *parent)
    : QWidget(parent), m_library(library), m_search(search), m_theme(theme), m_formats(formats),
      m_reader(new Reader(theme, this)), m_empty(new EmptyState(theme, this)), m_header(new QWidget(this)),
      m_stack(new QStackedLayout), m_highlighter(std::make_shared<CodeHighlighter>())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_reader);

    auto *header = new QHBoxLayout(m_header);
    addWay(header, actions[action::goBack]);
    addWay(header, actions[action::goForward]);
    header->addStretch(1);
    m_lessons = new ActionButton(*actions[action::recordLessons], false, m_header);
    header->addWidget(m_lessons);
    m_adopt = new ActionButton(*actions[action::adopt], false, m_header);
    header->addWidget(m_adopt);
    m_arrange = new ActionButton(*actions[action::arrangeCollection], false, m_header);
    header->addWidget(m_arrange);
    m_edit = new ActionButton(*actions[action::editRecord], false, m_header);
    m_save = new ActionButton(*actions[action::reportRecord], false, m_header);
    m_restore = new ActionButton(*actions[action::restore], false, m_header);
    header->addWidget(m_edit);
    header->addWidget(m_restore);
    header->addWidget(m_save);

    m_reader->setAccessibleName(tr("Record"));
    m_reader->setAccessibleDescription(tr("The record that is read; Tab goes from link to link"));
    connect(m_reader, &Reader::linkActivated, this, &ReaderPane::follow);
    m_slow.setSingleShot(true);
    m_slow.setInterval(patience);
    connect(&m_slow, &QTimer::timeout, this, &ReaderPane::tellBusy);
    connect(&theme, &Theme::changed, this, &ReaderPane::applyTheme);
    connect(&library, &LibrarySession::indexProgressed, this, [this](qint64, qint64 total) {
        if (total == 0)
            openAwaited();
    });
    m_header->setMinimumWidth(1);
    clear();
    applyTheme();
}

ReaderPane::~ReaderPane() = default;

/// Ways back show only where there is one.
void ReaderPane::addWay(QLayout *layout, QAction *action)
{
    auto *button = new QToolButton(m_header);
    button->setObjectName("flat"_L1);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setVisible(action->isEnabled());
    connect(action, &QAction::enabledChanged, button, &QWidget::setVisible);
    layout->addWidget(button);
}

void ReaderPane::applyTheme()
{
    m_header->layout()->setContentsMargins(
        m_theme.space(28), m_theme.space(10), m_theme.space(16), m_theme.space(2));
    showTools();
    reload();
}

void ReaderPane::open(const RecordId &id)
{
    if (id == m_current)
        return;
    m_history.resize(m_place + 1);
    m_history.append(id);
    if (m_history.size() > historyLimit)
        m_history.removeFirst();
    m_place = m_history.size() - 1;
    load(id);
}

/// One that is open is made anew by and by.
void ReaderPane::openWritten(const RecordId &id)
{
    if (id != m_current)
        m_written = id;
}

void ReaderPane::openAwaited()
{
    if (!m_written.isNull())
        open(std::exchange(m_written, {}));
}

void ReaderPane::popUpAtAdopt(QMenu &menu) const
{
    const QWidget *above = m_adopt->isVisible() ? m_adopt : m_header;
    menu.popup(above->mapToGlobal(QPoint(0, above->height())));
}

void ReaderPane::goBack()
{
    if (canGoBack())
        load(m_history.at(--m_place));
}

void ReaderPane::goForward()
{
    if (canGoForward())
        load(m_history.at(++m_place));
}

void ReaderPane::reload()
{
    if (!m_written.isNull())
        openAwaited();
    else if (!m_current.isNull() && m_library.isOpen())
        load(m_current, m_part);
}

/// The ways between the parts of a long page stay here.
void ReaderPane::follow(const QUrl &link)
{
    if (const int part = linkedPart(link); part >= 0)
        load(m_current, part);
    else
        Q_EMIT linkActivated(link);
}

void ReaderPane::clear()
{
    m_current = {};
    m_written = {};
    m_slow.stop();
    m_title.clear();
    m_kind = model::Kind::Other;
    m_trashed = false;
    m_history.clear();
    m_place = -1;
    showTools();
    invite();
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT historyChanged();
    Q_EMIT shown();
}

/// What can be done with the record that is shown. It stands in the menu too: where the room is small, the
/// least needed make way.
void ReaderPane::showTools()
{
    const bool project = m_kind == model::Kind::Project;
    const bool any = m_kind != model::Kind::Other;
    m_lessons->setVisible(project && !m_trashed);
    m_adopt->setVisible((project || m_kind == model::Kind::Lesson) && !m_trashed);
    m_arrange->setVisible(m_kind == model::Kind::Collection && !m_trashed);
    m_edit->setVisible(any && !m_trashed);
    m_restore->setVisible(any && m_trashed);
    m_save->setVisible(any);
    for (QWidget *button : {m_lessons, m_save, m_adopt})
        if (m_header->sizeHint().width() > width())
            button->hide();
}

void ReaderPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTools();
}

void ReaderPane::setChoice(bool choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    if (m_current.isNull())
        invite();
}

void ReaderPane::invite()
{
    if (m_choice)
        m_empty->setContent(tr("Choose a record to read it"),
            tr("Type what you look for, or choose a place on the left. Enter reads the best result."));
    else
        m_empty->setContent({}, {});
}

void ReaderPane::load(const RecordId &id, int part)
{
    const bool again = id == m_current && part == m_part;
    if (id != m_current)
        m_slow.start();
    m_current = id;
    m_written = {};
    m_part = part;
    const auto work = [id, part, style = PageStyle(m_theme, m_formats), highlighter = m_highlighter,
                          gui = thread()](const store::Library &library, const index::Index &index,
                          const Progress &progress) -> Result<MadePage> {
        const auto view = loadRecordView(library, index, id, mostNaming, progress);
        if (!view)
            return std::unexpected(view.error());
        Page page = makePage(*view, style, *highlighter, part);
        page.document->moveToThread(gui);
        const bool isLast = page.isLast();
        return MadePage{std::move(page.document), pageTitle(view->state.fields), view->kind,
            view->state.isTrashed(), page.part, isLast};
    };
    m_library.read(m_pageChannel, this, work, [this, id, again](const Result<MadePage> &page) {
        if (id != m_current)
            return;
        m_slow.stop();
        if (page)
            show(*page, again);
        else
            tellProblem(page.error());
        showTools();
        Q_EMIT shown();
    });
    Q_EMIT historyChanged();
}

void ReaderPane::show(const MadePage &page, bool again)
{
    m_title = page.title;
    m_kind = page.kind;
    m_trashed = page.trashed;
    m_part = page.part;
    m_reader->setPage(page.document, again);
    m_reader->setAccessibleName(tr("Record: %1").arg(m_title));
    m_stack->setCurrentWidget(m_reader);
    if (page.isLast)
        findSimilar();
}

void ReaderPane::tellProblem(const Error &error)
{
    m_title.clear();
    m_kind = model::Kind::Other;
    m_trashed = false;
    m_empty->setContent(tr("This record cannot be shown"), errorText(error));
    m_stack->setCurrentWidget(m_empty);
}

/// In the reader, which keeps the focus.
void ReaderPane::tellBusy()
{
    const PageStyle style(m_theme, m_formats);
    auto document = std::make_shared<SafeDocument>();
    document->setDocumentMargin(0);
    PageWriter(*document, style).note(tr("The record is being read …"));
    m_reader->setPage(std::move(document), false);
    m_stack->setCurrentWidget(m_reader);
}

/// What is like the record is added to its page when the page stands.
void ReaderPane::findSimilar()
{
    constexpr int mostShown = 5;
    if (m_kind != model::Kind::Project && m_kind != model::Kind::Lesson)
        return;
    const auto work = [id = m_current](
                          search::Searcher &searcher) { return searcher.similar(id, mostShown); };
    m_search.ask(SideQuestion::Similar, this, work,
        [this, id = m_current, page = QPointer(m_reader->document())](
            const Result<QList<search::SimilarRecord>> &similar) {
            if (!similar || id != m_current || !page || page != m_reader->document())
                return;
            QList<SimilarLine> lines;
            for (const search::SimilarRecord &record : *similar)
                lines.append({record.entry.id, record.entry.title,
                    model::kindLabel(record.entry.kind).in(m_formats.language()).toString(), record.shared});
            appendSimilar(*page, PageStyle(m_theme, m_formats), lines);
        });
}

} // namespace twb::ui
