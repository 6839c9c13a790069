// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/actions.h"

/// What can be done in the main window.
namespace twb::ui::action {

inline constexpr ActionId importRecords{u"library.import"};
inline constexpr ActionId openLibrary{u"library.open"};
inline constexpr ActionId createLibrary{u"library.create"};
inline constexpr ActionId checkLibrary{u"library.check"};
inline constexpr ActionId showUnread{u"library.unread"};
inline constexpr ActionId reportList{u"report.make"};
inline constexpr ActionId reportRecord{u"report.record"};
inline constexpr ActionId focusSearch{u"search.focus"};
inline constexpr ActionId clearSearch{u"search.clear"};
inline constexpr ActionId saveSearch{u"search.save"};
inline constexpr ActionId explainSearch{u"search.explain"};
inline constexpr ActionId useThesaurus{u"search.thesaurus"};
inline constexpr ActionId forgetSearches{u"search.forget"};
inline constexpr ActionId largerText{u"view.larger"};
inline constexpr ActionId smallerText{u"view.smaller"};
inline constexpr ActionId usualText{u"view.normal"};
inline constexpr ActionId nextPart{u"view.nextPart"};
inline constexpr ActionId previousPart{u"view.previousPart"};
inline constexpr ActionId foldNavigation{u"view.navigation"};
inline constexpr ActionId foldList{u"view.list"};
inline constexpr ActionId foldReader{u"view.reader"};
inline constexpr ActionId openMenu{u"menu.open"};
inline constexpr ActionId goBack{u"reader.back"};
inline constexpr ActionId goForward{u"reader.forward"};
inline constexpr ActionId planLessons{u"lessons.plan"};
inline constexpr ActionId recordLessons{u"lessons.record"};
inline constexpr ActionId newRecord{u"record.new"};
inline constexpr ActionId editRecord{u"record.edit"};
inline constexpr ActionId showDrafts{u"record.drafts"};
inline constexpr ActionId showDue{u"record.due"};
inline constexpr ActionId showHistory{u"record.history"};
inline constexpr ActionId showProvenance{u"record.provenance"};
inline constexpr ActionId adopt{u"record.adopt"};
inline constexpr ActionId checkTransfer{u"record.transfer"};
inline constexpr ActionId tagRecords{u"record.tags"};
inline constexpr ActionId setField{u"record.field"};
inline constexpr ActionId changeReview{u"record.review"};
inline constexpr ActionId collect{u"record.collect"};
inline constexpr ActionId moveToTrash{u"record.trash"};
inline constexpr ActionId restore{u"record.restore"};
inline constexpr ActionId arrangeCollection{u"collection.open"};
inline constexpr ActionId manageTags{u"tags.manage"};
inline constexpr ActionId undo{u"edit.undo"};
inline constexpr ActionId redo{u"edit.redo"};
inline constexpr ActionId emptyTrash{u"trash.empty"};
inline constexpr ActionId eraseContact{u"contact.erase"};
inline constexpr ActionId askName{u"person.name"};
inline constexpr ActionId about{u"program.about"};
inline constexpr ActionId quit{u"program.quit"};

} // namespace twb::ui::action
