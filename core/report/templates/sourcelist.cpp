// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/sourcelist.h"

#include "core/report/templates/markdownblocks.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

/// "example.org" of "https://www.example.org/a/b"; empty for what is no web address.
QString hostOf(const QString &address)
{
    const QString host = isSafeAddress(address) ? QUrl(address).host() : QString();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

QString keyOf(const QString &address, const QString &title)
{
    if (address.isEmpty())
        return u"title:"_s + title.toCaseFolded();
    QString key = address;
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

} // namespace

int SourceList::number(const QJsonObject &source)
{
    const QString address = source.value("url"_L1).toString().trimmed();
    const QString title = source.value("title"_L1).toString().simplified();
    if (address.isEmpty() && title.isEmpty())
        return 0;
    int &number = m_numbers[keyOf(address, title)];
    if (number == 0) {
        m_sources.push_back({address, title, source.value("publisher"_L1).toString().simplified(),
            source.value("published"_L1).toString(), source.value("retrieved"_L1).toString()});
        number = int(m_sources.size());
    }
    return number;
}

std::vector<int> SourceList::add(const QJsonValue &sources)
{
    std::vector<int> numbers;
    for (const QJsonValue item : sources.toArray()) {
        const int own = number(item.toObject());
        if (own > 0 && !std::ranges::contains(numbers, own))
            numbers.push_back(own);
    }
    std::ranges::sort(numbers);
    return numbers;
}

Inlines SourceList::references(const QJsonValue &sources, TextFlags flags)
{
    Inlines text;
    for (const int number : add(sources)) {
        if (m_notes) {
            if (!text.empty())
                text.push_back({u" "_s, flags, {}, {}}); // or the marks would read as one number
            text.push_back({{}, flags, {}, {}, describe(m_sources[size_t(number) - 1], *m_notes)});
            continue;
        }
        if (!text.empty())
            text.push_back({u" "_s, flags, {}, {}});
        text.push_back({u'[' + QString::number(number) + u']', flags, u'#' + anchor(number), {}});
    }
    return text;
}

Inlines SourceList::describe(const Source &source, const Wording &wording)
{
    Inlines text;
    const QString title = source.title.isEmpty() ? source.address : source.title;
    if (!source.publisher.isEmpty())
        text.push_back({wording.say(phrase::labelled).arg(source.publisher), {}, {}, {}});
    text.push_back({title, {}, isSafeAddress(source.address) ? source.address : QString(), {}});

    QStringList rest;
    if (const QString host = hostOf(source.address); !host.isEmpty() && !source.title.isEmpty())
        rest.append(host);
    if (!source.published.isEmpty())
        rest.append(wording.say(phrase::published).arg(wording.date(source.published)));
    if (!source.retrieved.isEmpty())
        rest.append(wording.say(phrase::retrieved).arg(wording.date(source.retrieved)));
    if (!rest.isEmpty())
        text.push_back({u". "_s + rest.join(u", "), {}, {}, {}});
    return text;
}

List SourceList::list(const Wording &wording) const
{
    List list{true, 1, true, {}};
    for (size_t i = 0; i < m_sources.size(); ++i) {
        Paragraph paragraph{describe(m_sources[i], wording), ParagraphStyle::Body, {}};
        list.items.push_back({{{std::move(paragraph)}}, anchor(int(i) + 1)});
    }
    return list;
}

} // namespace twb::report
