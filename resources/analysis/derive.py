#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Derives the parts of German compounds from the German dictionary of hunspell.

usage: derive.py de_DE.dic municipal.txt > parts_de.txt

Out come the keys (umlauts without marks, ß as ss) of words that compounds are made of, after a sign that
says where they may stand: '+' anywhere (nouns), '<' not at the end (stems of verbs), '>' at the end only,
'*' adjectives: at the beginning or at the end. Nouns that consist of others are left out, as is what is
a shorter noun and an ending.
"""
import sys
import unicodedata

ENDINGS = ("s", "es", "n", "en", "e", "er", "em", "ern", "ns", "ens")
LINKED = ("ungs", "heits", "keits", "ions", "täts", "schafts", "tums")
PREFIXES = ("ab", "an", "auf", "aus", "be", "bei", "da", "durch", "ein", "empor", "ent", "er", "fort", "ge", "her",
            "hin", "los", "mit", "miss", "nach", "nieder", "raus", "rein", "rum", "run", "um", "un", "unter", "ver",
            "vor", "weg", "wider", "wieder", "zer", "zu", "zurück", "zusammen", "über")
PARTICIPLES = ("end", "ernd", "elnd", "t", "en", "er", "est")
# Nouns that are far more often the end of a derived word, a prefix or a piece of a foreign word.
NOT_PARTS = set("""schaft schafts heit keit tum tums haft lings ionen ante arie arien asse aten atte auen elle ende
 enden enge enten ente erbe eren esse este igel iren isar iser itis iten leit lich ling linge lose nase nisse oden
 rate raten raten rale rand raten sens solo tier tiere toren tors trat unge ungen unter wart ziel einen meine deine
 seine inge hans erna tina rita anke anne elke heide ober alte alter beste erste gute letzte andere viel alle jede
 ausser innen minis mini rang prob teste pole polen leer orte amts ante genie gens germane niss enten""".split())


def key(word):
    plain = unicodedata.normalize("NFKD", word.lower().replace("ß", "ss"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    out = ""
    for letter in plain:
        umlaut = letter == "e" and out[-1:] in ("a", "o", "u") and out[-2:-1] not in tuple("aeiouq")
        out += "" if umlaut else letter
    return out


def is_key(word):
    return word.isascii() and word.isalpha()


def read(path):
    with open(path, encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip() and not line.startswith("#")]


def nouns(words):
    infinitives = {word.lower() for word, flags in words if word[0].islower() and word.endswith("en") and "D" in flags}
    capital = [(word, flags) for word, flags in words if word[0].isupper() and word[1:].islower()]
    found = {key(word) for word, flags in capital if "h" not in flags and word.lower() not in infinitives}
    found |= {key(word[:-1]) for word, flags in capital if "h" in flags and word.endswith(LINKED)}
    found |= {key(word + "ung") for word, _ in verbs(words, "D") + verbs(words, "I") if word.endswith("ier")}
    found = {word for word in found if is_key(word) and len(word) >= 4} - NOT_PARTS
    return {word for word in found
            if not any(word.endswith(end) and word[:-len(end)] in found for end in ENDINGS)}


def verbs(words, flag):
    return [(word[:-2], flags) for word, flags in words if word[0].islower() and word.endswith("en") and flag in flags]


def verb_stems(words):
    stems = {key(word) for word, flags in verbs(words, "D") + verbs(words, "I") if not word.startswith(PREFIXES)}
    stems |= {key(word) for word, flags in words if word[0].isupper() and "h" in flags and not word.endswith("s")}
    return {stem for stem in stems if is_key(stem) and 4 <= len(stem) <= 8 and not stem.endswith("ier")} - NOT_PARTS


def adjectives(words):
    found = {key(word) for word, flags in words
             if word[0].islower() and "A" in flags and not word.endswith(PARTICIPLES) and not word.startswith(PREFIXES)}
    return {word for word in found if is_key(word) and 4 <= len(word) <= 12} - NOT_PARTS


def is_compound(word, known, heads):
    """Whether the word consists of two or more of the known words, with linking elements, nothing left."""
    ends = {0: 0}
    for start in range(len(word)):
        if start not in ends:
            continue
        for end in range(start + 3, len(word) + 1):
            if end - start == len(word) or not (word[start:end] in known or word[start:end] in heads):
                continue
            links = ENDINGS if word[start:end] in known else ("e",)
            for link in ("",) + links:
                if word.startswith(link, end) and (end + len(link) < len(word) or word[start:end] in known):
                    ends.setdefault(end + len(link), start)
    return len(word) in ends and ends[len(word)] > 0


def without_compounds(words, heads, own):
    kept = set(own)
    for word in sorted(words - own, key=lambda item: (len(item), item)):
        if not is_compound(word, kept, heads):
            kept.add(word)
    return kept


def main():
    words = [(word, flags) for word, _, flags in (line.partition("/") for line in read(sys.argv[1])[1:])]
    own = {line[1:]: line[0] for line in read(sys.argv[2])}
    simple_nouns = nouns(words) - set(own)
    describing = adjectives(words) - simple_nouns - set(own)
    heads = verb_stems(words) - simple_nouns - describing - set(own)
    all_heads = heads | describing | {word for word, sign in own.items() if sign in "<*"}
    anywhere = {word for word, sign in own.items() if sign == "+"}
    simple_nouns = without_compounds(simple_nouns, all_heads, anywhere)
    last = simple_nouns | describing | {word for word, sign in own.items() if sign in ">*"}
    describing = {word for word in describing if not is_compound(word, last, all_heads)}
    lines = {"+" + word for word in simple_nouns | anywhere} | {"<" + word for word in heads}
    lines |= {"*" + word for word in describing} | {sign + word for word, sign in own.items() if sign not in "+-"}
    lines -= {sign + word for word, mark in own.items() if mark == "-" for sign in "+<>*"}
    print("# SPDX-License-Identifier: GPL-3.0-or-later")
    print("# Made by derive.py from de_DE.dic (igerman98 20161207, Debian's hunspell-de-de) and municipal.txt.")
    print("\n".join(sorted(lines)))


main()
