// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/searchoperations.h"

#include "core/edit/recordedit.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/problemtext.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"
#include "ui/presentation/steptext.h"
#include "ui/search/searchsession.h"
#include "ui/views/mainwindow.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

SearchOperations::SearchOperations(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
    connect(&window, &MainWindow::saveSearchWanted, this, &SearchOperations::save);
}

/// What was chosen in the navigation gets into the text, by the names of the library.
void SearchOperations::save()
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

void SearchOperations::askForName(const QString &text)
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

void SearchOperations::write(const QString &name, const QString &text, const RecordId &replaced)
{
    const QJsonObject values{{u"title"_s, name}, {u"query"_s, text}};
    m_services.library.write(
        JobRunner::everyJob, this,
        [values, replaced, who = m_services.settings.actor()](
            store::Library &library, const Progress &) -> Result<edit::Edited> {
            const edit::Author author{.actor = who};
            return replaced.isNull() ? edit::createRecord(library, author, model::Kind::SavedSearch, values)
                                     : edit::changeRecord(library, author, replaced, values);
        },
        [this](const Result<edit::Edited> &edited) { tell(edited); });
}

void SearchOperations::tell(const Result<edit::Edited> &edited)
{
    if (!edited)
        m_services.prompts.showError(edited.error());
    else if (edited->isRefused())
        m_services.prompts.inform(tr("The search was not saved"),
            problemLines(edited->problems, model::Kind::SavedSearch, m_services.formats.language())
                .join(u'\n'));
    else if (edited->step.number > 0)
        m_window.say(stepText(edited->step));
}

} // namespace twb::ui
