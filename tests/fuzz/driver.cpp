// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer, so that every compiler can: each text of the corpus, then
// texts made of them for a stated time. The same seed makes the same texts; a text that fails is
// written to a file that is named before the program dies.
//   fuzz_bbcode_run CORPUS DICTIONARY SECONDS [SEED]
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr std::size_t mostBytes = 4'096;
std::string current; // what runs, for who looks at a crash

std::vector<std::string> readCorpus(const char *folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> texts;
    for (const auto &path : files) {
        std::ifstream file(path, std::ios::binary);
        texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return texts;
}

/// The quoted words of a libFuzzer dictionary; escapes are not resolved, as ours has none.
std::vector<std::string> readDictionary(const char *name)
{
    std::vector<std::string> words;
    std::ifstream file(name);
    for (std::string line; std::getline(file, line);) {
        const auto begin = line.find('"');
        const auto end = line.rfind('"');
        if (line.empty() || line[0] == '#' || begin == std::string::npos || end <= begin)
            continue;
        words.push_back(line.substr(begin + 1, end - begin - 1));
    }
    return words;
}

void run(const std::string &text)
{
    current = text;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(text.data()), text.size());
}

void keepWhatFailed(int)
{
    std::signal(SIGABRT, SIG_DFL);
    if (std::FILE *file = std::fopen("fuzz-failure", "wb")) {
        std::fwrite(current.data(), 1, current.size(), file);
        std::fclose(file);
        std::fputs("the text is kept in fuzz-failure\n", stderr);
    }
    std::abort();
}

class Maker
{
public:
    Maker(std::vector<std::string> corpus, std::vector<std::string> words, unsigned seed)
        : m_corpus(std::move(corpus))
        , m_words(std::move(words))
        , m_random(seed)
    {
    }

    std::string next()
    {
        std::string text = m_corpus[below(m_corpus.size())];
        for (std::size_t step = 0, steps = 1 + below(6); step < steps; ++step)
            change(text);
        text.resize(std::min(text.size(), mostBytes));
        return text;
    }

private:
    std::size_t below(std::size_t limit)
    {
        return limit == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random);
    }

    void change(std::string &text)
    {
        const std::size_t at = below(text.size() + 1);
        switch (below(6)) {
        case 0:
            text.insert(at, m_words[below(m_words.size())]);
            break;
        case 1:
            text.erase(at, below(8));
            break;
        case 2:
            text.insert(at, 1, char(below(256)));
            break;
        case 3: // a piece of the same text once more
            text.insert(at, text.substr(below(text.size()), below(64)));
            break;
        case 4: { // the rest of another text
            const std::string &other = m_corpus[below(m_corpus.size())];
            text = text.substr(0, at) + other.substr(below(other.size()));
            break;
        }
        default: // a word again and again
            for (std::size_t i = 0, times = 2 + below(100); i < times; ++i)
                text.insert(at, m_words[below(m_words.size())]);
        }
    }

    std::vector<std::string> m_corpus;
    std::vector<std::string> m_words;
    std::mt19937 m_random;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("Usage: CORPUS DICTIONARY SECONDS [SEED]\n", stderr);
        return 2;
    }
    const auto corpus = readCorpus(argv[1]);
    const auto words = readDictionary(argv[2]);
    if (corpus.empty() || words.empty()) {
        std::fputs("the corpus or the dictionary is empty\n", stderr);
        return 2;
    }
    std::signal(SIGABRT, keepWhatFailed);
    for (const std::string &text : corpus)
        run(text);
    const unsigned seed = argc > 4 ? unsigned(std::strtoul(argv[4], nullptr, 10)) : 1;
    Maker maker(corpus, words, seed);
    const auto end = std::chrono::steady_clock::now()
        + std::chrono::seconds(std::strtol(argv[3], nullptr, 10));
    unsigned long made = 0;
    for (; std::chrono::steady_clock::now() < end; ++made)
        run(maker.next());
    std::printf("%zu texts of the corpus, %lu made of them, seed %u\n", corpus.size(), made, seed);
    return 0;
}
