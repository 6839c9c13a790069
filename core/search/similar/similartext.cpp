// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/similar/similartext.h"

#include <algorithm>

namespace twb::search {

using namespace Qt::StringLiterals;

namespace {

Likeness compare(const std::string &typed, const std::string &name)
{
    if (typed.empty())
        return Likeness::None;
    if (typed == name)
        return Likeness::Same;
    if (name.starts_with(typed))
        return Likeness::Beginning;
    return name.contains(' ' + typed) ? Likeness::WordBeginning : Likeness::None;
}

} // namespace

NameLikeness::NameLikeness(QStringView typed)
    : m_oneLetter(folded(typed, false)), m_twoLetters(folded(typed, true))
{
}

Likeness NameLikeness::of(QStringView name)
{
    return std::min(compare(m_oneLetter, folded(name, false)), compare(m_twoLetters, folded(name, true)));
}

/// Words joined by blanks, with umlauts as two letters or as one.
std::string NameLikeness::folded(QStringView text, bool twoLetters)
{
    QString spelled = text.toString().toLower();
    if (twoLetters)
        spelled.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1);
    return m_analyser.fold(spelled.toStdString());
}

} // namespace twb::search
