// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search/xapiantable.h"

#include "tests/benchmark/support/library.h"

#include <QCoreApplication>
#include <QDir>

#include <xapian.h>

namespace twb::bench {

using namespace Qt::StringLiterals;

namespace {

void fill(const std::string &path, int records)
{
    constexpr int titleWeight = 10;
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE_OR_OVERWRITE);
    Xapian::TermGenerator generator;
    generator.set_stemmer(Xapian::Stem("german"));
    generator.set_stemming_strategy(Xapian::TermGenerator::STEM_SOME);
    Corpus corpus;
    for (int i = 0; i < records; ++i) {
        const Document document = corpus.next();
        const std::string body = document.summary + ' ' + document.body;
        Xapian::Document entry;
        generator.set_document(entry);
        generator.index_text(document.title, titleWeight);
        generator.increase_termpos();
        generator.index_text(body);
        entry.set_data(document.title + '\n' + body);
        database.add_document(entry);
    }
    database.commit();
}

} // namespace

struct XapianTable::Private {
    explicit Private(const std::string &path) : database(path)
    {
        constexpr int beginnings = 100; // ways in which the last word may go on; more are slower
        parser.set_database(database);
        parser.set_stemmer(stemmer);
        parser.set_stemming_strategy(Xapian::QueryParser::STEM_SOME);
        parser.set_default_op(Xapian::Query::OP_AND);
        parser.set_max_expansion(
            beginnings, Xapian::Query::WILDCARD_LIMIT_MOST_FREQUENT, Xapian::QueryParser::FLAG_PARTIAL);
    }

    Xapian::Database database;
    Xapian::Stem stemmer{"german"};
    Xapian::QueryParser parser;
};

XapianTable::XapianTable(std::unique_ptr<Private> opened) : d(std::move(opened)) { }
XapianTable::~XapianTable() = default;

std::unique_ptr<XapianTable> XapianTable::open(int records)
{
    const QString path = QDir(dataFolder()).filePath(u"xapian-%1"_s.arg(records));
    if (!QDir(path).exists()) {
        const QString draft = path + u".%1"_s.arg(QCoreApplication::applicationPid());
        fill(draft.toStdString(), records);
        QDir().rename(draft, path);
    }
    return std::unique_ptr<XapianTable>(new XapianTable(std::make_unique<Private>(path.toStdString())));
}

void XapianTable::first(const QString &typed)
{
    constexpr Xapian::doccount wanted = 50;
    constexpr int marked = 15;
    constexpr size_t snippetBytes = 120;
    Xapian::Enquire enquire(d->database);
    enquire.set_query(d->parser.parse_query(typed.toStdString(), Xapian::QueryParser::FLAG_PARTIAL));
    const Xapian::MSet found = enquire.get_mset(0, wanted);
    int row = 0;
    for (auto hit = found.begin(); hit != found.end(); ++hit, ++row) {
        const std::string data = hit.get_document().get_data();
        if (row < marked)
            found.snippet(data.substr(data.find('\n') + 1), snippetBytes, d->stemmer,
                Xapian::MSet::SNIPPET_BACKGROUND_MODEL);
    }
}

} // namespace twb::bench
