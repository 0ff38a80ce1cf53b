/// A chain's file as it was found: the links that can be used, and what is wrong with the file itself.
struct ChainRecords {
    /// The links in the order of their numbers.
    private(set) var links: [ChainedLine] = []
    /// The head before each link that does not follow from it, by the link's place.
    private(set) var broken: [Int: Digest256] = [:]
    private(set) var faults: [ChainFault] = []
    /// The head after the last link.
    private(set) var end: Digest256
    /// The number of the last link.
    private(set) var last = 0
    private let link: (Digest256, Digest256) -> Digest256

    init(start: Digest256, link: @escaping (Digest256, Digest256) -> Digest256) {
        end = start
        self.link = link
    }

    /// Takes the lines after the header. A link that cannot be read, or stands where it does not belong, is left out.
    mutating func read(_ lines: inout LineSplitter, limits: DecodingLimits) {
        var found: [(link: ChainedLine, line: Int)] = []
        while let line = lines.next() {
            if line.isBlank { continue }
            guard let link = try? line.read(ChainedLine.self, limits: limits) else {
                faults.append(ChainFault(.linkUnreadable, 0, line: line.number))
                continue
            }
            found.append((link, line.number))
        }
        sortOut(&found)
        for place in found.indices { take(found[place].link, next: found.dropFirst(place + 1).first?.link) }
    }

    /// Puts the links in the order of their numbers and names those that stood elsewhere, or twice.
    private mutating func sortOut(_ found: inout [(link: ChainedLine, line: Int)]) {
        var isOrdered = true
        for place in found.indices.dropFirst() where found[place].link.number <= found[place - 1].link.number {
            isOrdered = false
        }
        guard !isOrdered || (found.first?.link.number ?? 1) < 1 else { return }
        let kept = LongestRise.places(of: found.map(\.link.number))
        var standing = Set(kept.map { found[$0].link.number })
        let keptPlaces = Set(kept)
        var all = kept.map { found[$0] }
        for (place, element) in found.enumerated() where !keptPlaces.contains(place) {
            faults.append(ChainFault(.linkMoved, max(0, element.link.number), line: element.line))
            if standing.insert(element.link.number).inserted { all.append(element) }
        }
        found = all.filter { $0.link.number > 0 }.sorted { $0.link.number < $1.link.number }
    }

    private mutating func take(_ next: ChainedLine, next following: ChainedLine?) {
        let number = next.number
        if number > last + 1 {
            faults.append(ChainFault(.linkDropped, last + 1, through: number - 1))
            end = next.head
        } else {
            let computed = link(end, next.line)
            if computed == next.head {
                end = computed
            } else {
                faults.append(ChainFault(.linkChanged, number))
                if let following, following.number == number &+ 1, link(computed, following.line) == following.head {
                    // Only the head was changed: the next link follows from the head as it must have been.
                    end = computed
                } else {
                    broken[links.count] = end
                    end = next.head
                }
            }
        }
        links.append(ChainedLine(number: number, line: next.line, head: end))
        last = number
    }
}
