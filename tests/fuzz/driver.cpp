// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

// Runs a fuzz target without libFuzzer: every file of a folder, and every line of its corpus.hex, then
// mutations of them from a fixed seed.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

using Bytes = std::vector<uint8_t>;

/// Two digits for each byte, a line for each input.
void readLines(std::istream &file, std::vector<Bytes> &inputs)
{
    for (std::string line; std::getline(file, line);) {
        Bytes &input = inputs.emplace_back();
        for (size_t i = 0; i + 1 < line.size(); i += 2)
            input.push_back(uint8_t(std::stoi(line.substr(i, 2), nullptr, 16)));
    }
}

std::vector<Bytes> readFolder(const char *folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        paths.push_back(entry.path());
    std::ranges::sort(paths);
    std::vector<Bytes> inputs;
    for (const auto &path : paths) {
        std::ifstream file(path, std::ios::binary);
        if (path.extension() == ".hex")
            readLines(file, inputs);
        else
            inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return inputs;
}

/// Changes, removes, repeats or inserts a few bytes, or splices in a piece of another input.
Bytes mutated(Bytes bytes, const std::vector<Bytes> &inputs, std::mt19937 &random)
{
    static constexpr uint8_t telling[] = "\"';,\n\r\t#[]{}<>&-:|`=\\\xEF\xBB\xFF\xFE\x80\xC3";
    const auto below = [&](size_t limit) { return limit == 0 ? 0 : random() % limit; };
    for (size_t round = 1 + below(8); round > 0; --round) {
        const auto at = bytes.begin() + std::ptrdiff_t(below(bytes.size() + 1));
        const size_t rest = size_t(bytes.end() - at);
        switch (below(5)) {
        case 0:
            bytes.insert(at, telling[below(sizeof telling)]);
            break;
        case 1:
            bytes.erase(at, at + std::ptrdiff_t(below(std::min<size_t>(rest, 32) + 1)));
            break;
        case 2:
            if (rest > 0)
                *at = uint8_t(below(256));
            break;
        case 3: {
            const Bytes piece(at, at + std::ptrdiff_t(below(std::min<size_t>(rest, 64) + 1)));
            bytes.insert(bytes.begin() + std::ptrdiff_t(below(bytes.size() + 1)), piece.begin(), piece.end());
            break;
        }
        default: {
            const Bytes &other = inputs[below(inputs.size())];
            const size_t from = below(other.size());
            const size_t length = below(std::min<size_t>(other.size() - from, 64) + 1);
            const auto start = other.begin() + std::ptrdiff_t(from);
            bytes.insert(at, start, start + std::ptrdiff_t(length));
            break;
        }
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const std::vector<Bytes> inputs = readFolder(argv[1]);
    if (inputs.empty()) {
        std::fprintf(stderr, "no inputs in %s\n", argv[1]);
        return 1;
    }
    for (const Bytes &input : inputs)
        LLVMFuzzerTestOneInput(input.data(), input.size());
    std::mt19937 random(1);
    const long count = argc > 2 ? std::atol(argv[2]) : 0;
    for (long i = 0; i < count; ++i) {
        const Bytes input = mutated(inputs[random() % inputs.size()], inputs, random);
        LLVMFuzzerTestOneInput(input.data(), input.size());
    }
    std::printf("%zu inputs, %ld mutations\n", inputs.size(), count);
    return 0;
}
