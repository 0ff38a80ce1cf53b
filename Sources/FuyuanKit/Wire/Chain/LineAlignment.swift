/// Which lines of a journal are which of its chain.
struct LineAlignment {
    /// A place in the chain and one in the journal.
    typealias Pair = (link: Int, line: Int)

    /// Pairs in the same order on both sides, between the first difference and the last.
    private(set) var pairs: [Pair] = []
    /// Links whose line stands elsewhere.
    private(set) var moved: [Pair] = []
    /// Links in whose stead another line stands.
    private(set) var changed: [Pair] = []
    /// Places of links without a line.
    private(set) var dropped: [Int] = []
    /// Places of lines without a link.
    private(set) var inserted: [Int] = []
    private var start = 0
    private var tail = 0

    /// Compares what was chained with what is there. O(n), and O(k log k) for the k lines between the first difference
    /// and the last. Where lines were changed and others dropped or put in side by side, the first of them count as
    /// changed.
    init(chained: [Digest256], found: [Digest256]) {
        let short = min(chained.count, found.count)
        while start < short, chained[start] == found[start] { start += 1 }
        while tail < short - start, chained[chained.count - 1 - tail] == found[found.count - 1 - tail] { tail += 1 }
        let end: Pair = (chained.count - tail, found.count - tail)
        guard start < end.link || start < end.line else { return }
        var links: [Digest256: [Int]] = [:]
        var lines: [Digest256: [Int]] = [:]
        for place in start..<end.link { links[chained[place], default: []].append(place) }
        for place in start..<end.line { lines[found[place], default: []].append(place) }
        let anchors = anchor(found[start..<end.line], links, lines)
        fill(anchors + [end], found, links, lines)
        place(found[start..<end.line], links)
        sortOut(end)
    }

    /// Every pair of a link and its line, wherever the line stands.
    func same(_ links: Int, _ lines: Int) -> [Pair] {
        (0..<start).map { ($0, $0) } + pairs + moved + (0..<tail).map { (links - 1 - $0, lines - 1 - $0) }
    }

    /// Pairs the lines that stand once on both sides; answers those that kept their order.
    private mutating func anchor(
        _ found: ArraySlice<Digest256>, _ links: [Digest256: [Int]], _ lines: [Digest256: [Int]]
    ) -> [Pair] {
        var matches: [Pair] = []
        for line in found.indices {
            guard let places = links[found[line]], places.count == 1, lines[found[line]]?.count == 1 else { continue }
            matches.append((places[0], line))
        }
        let kept = LongestRise.places(of: matches.map(\.link))
        let places = Set(kept)
        for (place, match) in matches.enumerated() where !places.contains(place) { moved.append(match) }
        return kept.map { matches[$0] }
    }

    /// Between the anchors, pairs in order the lines that stand several times.
    private mutating func fill(
        _ anchors: [Pair], _ found: [Digest256], _ links: [Digest256: [Int]], _ lines: [Digest256: [Int]]
    ) {
        var (link, line) = (start, start)
        for anchor in anchors {
            for place in line..<anchor.line {
                guard let places = links[found[place]], places.count > 1 || (lines[found[place]]?.count ?? 0) > 1
                else { continue }
                var (low, high) = (0, places.count)
                while low < high {
                    let middle = low + (high - low) / 2
                    if places[middle] < link { low = middle + 1 } else { high = middle }
                }
                guard low < places.count, places[low] < anchor.link else { continue }
                pairs.append((places[low], place))
                link = places[low] + 1
            }
            pairs.append(anchor)
            (link, line) = (anchor.link + 1, anchor.line + 1)
        }
        pairs.removeLast()
    }

    /// Pairs what is left on both sides: it stands elsewhere.
    private mutating func place(_ found: ArraySlice<Digest256>, _ links: [Digest256: [Int]]) {
        let usedLines = Set((pairs + moved).map(\.line))
        let usedLinks = Set((pairs + moved).map(\.link))
        var left: [Digest256: [Int]] = [:]
        for line in found.indices where !usedLines.contains(line) {
            let digest = found[line]
            guard let places = links[digest] else { continue }
            var rest = left[digest] ?? places.filter { !usedLinks.contains($0) }.reversed()
            if let link = rest.popLast() { moved.append((link, line)) }
            left[digest] = rest
        }
    }

    /// Between the pairs, lines without a link stand in the stead of links without a line.
    private mutating func sortOut(_ end: Pair) {
        let movedLinks = Set(moved.map(\.link))
        let movedLines = Set(moved.map(\.line))
        var (link, line) = (start, start)
        for pair in pairs + [end] {
            let links = (link..<pair.link).filter { !movedLinks.contains($0) }
            let lines = (line..<pair.line).filter { !movedLines.contains($0) }
            changed += zip(links, lines).map { ($0, $1) }
            dropped += links.dropFirst(lines.count)
            inserted += lines.dropFirst(links.count)
            (link, line) = (pair.link + 1, pair.line + 1)
        }
    }
}
