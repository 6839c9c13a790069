// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/searchdesk.h"

#include "core/analysis/thesaurus.h"
#include "core/edit/recordedit.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"
#include "ui/search/searchsession.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readingbar.h"
#include "ui/views/resultpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/topbar.h"
#include "ui/views/windowactions.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

SearchDesk::SearchDesk(const Services &services, MainWindow &window, StepRunner &runner)
    : QObject(&window), m_services(services), m_window(window), m_runner(runner)
{
    offerSearching();
    offerReading();
    offerThesaurus();
    window.offer(
        {action::saveSearch, tr("Save s&earch…"),
            tr("Keep what is searched for under a name, in the navigation"), {},
            {QKeySequence(Qt::CTRL | Qt::Key_D)}},
        this, [this] { save(); }, [](const Situation &now) { return now.writable && now.asked; });
}

void SearchDesk::offerSearching()
{
    m_window.offer({action::focusSearch, tr("&Search"), tr("Go to the search field"), u"edit-find"_s,
                       {QKeySequence(QKeySequence::Find)}},
        this, [this] {
            m_window.topBar()->search()->setFocus(Qt::ShortcutFocusReason);
            m_window.topBar()->search()->selectAll();
        });
    m_window.offer(
        {action::clearSearch, tr("Show a&ll"), tr("Drop the search words and all filters"), u"edit-clear"_s,
            {QKeySequence(Qt::CTRL | Qt::Key_L)}},
        this, [this] { m_services.search.clear(); }, &Situation::asked);
    m_window.offer({action::forgetSearches, tr("&Forget recent searches"),
                       tr("Suggest no more what was searched for in this library")},
        this, [this] { m_window.forgetSearches(); });
}

void SearchDesk::offerReading()
{
    QAction *explain = m_window.offer({action::explainSearch, tr("&How the search is read"),
                                          tr("Say above the list how the search was read"), {},
                                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}},
        this, [this] {
            const bool wanted = m_window.actions()[action::explainSearch]->isChecked();
            m_services.settings.setValue(keys::explainSearch, wanted);
            m_window.resultPane()->readingBar()->setWanted(wanted);
        });
    explain->setCheckable(true);
    explain->setChecked(m_services.settings.value(keys::explainSearch));
}

void SearchDesk::offerThesaurus()
{
    const bool installed = !analysis::Thesaurus::installedPath().isEmpty();
    QAction *thesaurus = m_window.offer(
        {action::useThesaurus, tr("Find words of the same &meaning"),
            tr("Search for what OpenThesaurus gives for a word too")},
        this, [this] { setThesaurus(m_window.actions()[action::useThesaurus]->isChecked()); },
        [installed](const Situation &) { return installed; });
    thesaurus->setCheckable(true);
    if (!installed)
        thesaurus->setToolTip(tr("OpenThesaurus is not installed (package mythes-de)"));
    if (installed && m_services.settings.value(keys::thesaurus))
        setThesaurus(true);
    connect(&m_services.search, &SearchSession::thesaurusFailed, this, [this](const Error &error) {
        setThesaurus(false);
        m_services.prompts.showError(error);
    });
}

void SearchDesk::setThesaurus(bool wanted)
{
    m_window.actions()[action::useThesaurus]->setChecked(wanted);
    if (m_services.settings.value(keys::thesaurus) != wanted)
        m_services.settings.setValue(keys::thesaurus, wanted);
    m_services.search.setThesaurus(wanted);
}

/// What was chosen in the navigation gets into the text, by the names of the library.
void SearchDesk::save()
{
    const auto work = [asked = m_services.search.question()](
                          search::Searcher &searcher) { return searcher.ask(asked).wholeText(); };
    m_services.search.ask(SideQuestion::WholeText, this, work, [this](const Result<QString> &text) {
        if (!text)
            m_services.prompts.showError(text.error());
        else if (!text->isEmpty())
            askForName(*text);
    });
}

void SearchDesk::askForName(const QString &text)
{
    const model::Field *field = model::findField(model::Kind::SavedSearch, u"title");
    const auto name = m_services.prompts.askText(tr("Save search"),
        tr("The search “%1” gets a name and a place in the navigation, with the number of records that it "
           "finds.")
            .arg(text),
        text.first(qMin(text.size(), qsizetype(field->maxLength))));
    if (!name || name->simplified().isEmpty())
        return;
    const SavedSearch *known = m_window.savedSearches().named(*name);
    if (known
        && !m_services.prompts.confirm(tr("Replace the search?"),
            tr("“%1” is there already and searches for “%2”.").arg(known->name, known->text), tr("Replace")))
        return;
    write(name->simplified(), text, known ? known->id : RecordId());
}

void SearchDesk::write(const QString &name, const QString &text, const RecordId &replaced)
{
    const QJsonObject values{{u"title"_s, name}, {u"query"_s, text}};
    m_runner.edit({.title = tr("The search is being saved"),
                      .refused = tr("The search was not saved"),
                      .kind = model::Kind::SavedSearch},
        [values, replaced](
            store::Library &library, const QString &who, const Progress &) -> Result<edit::Edited> {
            const edit::Author author{.actor = who};
            return replaced.isNull() ? edit::createRecord(library, author, model::Kind::SavedSearch, values)
                                     : edit::changeRecord(library, author, replaced, values);
        });
}

} // namespace twb::ui
