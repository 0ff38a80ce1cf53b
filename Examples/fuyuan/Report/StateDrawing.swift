import FuyuanKit

/// A machine's diagram as an SVG: phases in rows by their distance from the first, an arrow for the acts between two phases,
/// numbered; the table below the drawing says which acts a number stands for. Acts that lead to one phase from many are one
/// short arrow at that phase.
struct StateDrawing {
    /// The acts that lead to a phase from another, or from many.
    struct Arrow {
        let number: Int
        /// Where they come from: one phase, or at least ``many``.
        let from: [Int]
        let to: Int
        let edges: [StateDiagram.Edge]

        var isGathered: Bool { from.count > 1 }
    }

    /// From how many phases an act must come to be drawn as a short arrow.
    private static let many = 3

    private struct Pair: Hashable {
        let one: String
        let two: String
    }

    private struct Point {
        var x: Int
        var y: Int
    }

    let diagram: StateDiagram
    let arrows: [Arrow]
    private let language: Language
    private var places: [Point] = []
    private let width: Int
    private let height: Int

    private static let (boxWidth, boxHeight, gapX, gapY, margin) = (132, 44, 40, 66, 70)

    init(_ diagram: StateDiagram, in language: Language) {
        self.diagram = diagram
        self.language = language
        var index: [String: Int] = [:]
        for (place, node) in diagram.nodes.enumerated() { index[node.term.wire] = place }
        let moves = diagram.edges.filter { $0.from != $0.to }
        let sources = Dictionary(grouping: moves) { Pair(one: $0.act.wire, two: $0.to.wire) }
        var order: [Pair] = []
        var groups: [Pair: (from: Set<Int>, to: Int, edges: [StateDiagram.Edge])] = [:]
        for edge in moves {
            guard let from = index[edge.from.wire], let to = index[edge.to.wire] else { continue }
            let isGathered = (sources[Pair(one: edge.act.wire, two: edge.to.wire)] ?? []).count >= Self.many
            let key = Pair(one: isGathered ? "*" : edge.from.wire, two: edge.to.wire)
            if groups[key] == nil { order.append(key) }
            groups[key, default: ([], to, [])].from.insert(from)
            groups[key, default: ([], to, [])].edges.append(edge)
        }
        var arrows: [Arrow] = []
        for key in order {
            guard let group = groups[key] else { continue }
            arrows.append(
                Arrow(number: arrows.count + 1, from: group.from.sorted(), to: group.to, edges: group.edges))
        }
        self.arrows = arrows
        let rows = Self.rows(of: diagram, arrows)
        let widest = rows.map(\.count).max() ?? 1
        width = widest * (Self.boxWidth + Self.gapX) - Self.gapX + 2 * Self.margin
        height = rows.count * (Self.boxHeight + Self.gapY) - Self.gapY + 60
        places = Array(repeating: Point(x: 0, y: 0), count: diagram.nodes.count)
        for (row, members) in rows.enumerated() {
            let used = members.count * (Self.boxWidth + Self.gapX) - Self.gapX
            for (column, node) in members.enumerated() {
                places[node] = Point(
                    x: (width - used) / 2 + column * (Self.boxWidth + Self.gapX),
                    y: 30 + row * (Self.boxHeight + Self.gapY))
            }
        }
    }

    /// The phases row by row: breadth first from the first phase, at most six a row, those nothing leads to at the end.
    /// Within a row a phase stands near the middle of those that lead to it.
    private static func rows(of diagram: StateDiagram, _ arrows: [Arrow]) -> [[Int]] {
        var depth = Array(repeating: -1, count: diagram.nodes.count)
        var queue = diagram.nodes.indices.filter { diagram.nodes[$0].isInitial }
        for node in queue { depth[node] = 0 }
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for arrow in arrows where arrow.from.contains(node) && depth[arrow.to] < 0 {
                depth[arrow.to] = depth[node] + 1
                queue.append(arrow.to)
            }
        }
        let deepest = depth.max() ?? 0
        var byDepth = Array(repeating: [Int](), count: deepest + 2)
        for node in diagram.nodes.indices { byDepth[depth[node] < 0 ? deepest + 1 : depth[node]].append(node) }
        var rows: [[Int]] = []
        var column: [Int: Int] = [:]
        for members in byDepth where !members.isEmpty {
            let sorted = members.map { node -> (node: Int, at: Int) in
                let from = arrows.filter { $0.to == node && !$0.isGathered }.flatMap(\.from).compactMap { column[$0] }
                return (node, from.isEmpty ? 0 : 1_000 * from.reduce(0, +) / from.count)
            }
            .sorted { ($0.at, $0.node) < ($1.at, $1.node) }.map(\.node)
            for start in stride(from: 0, to: sorted.count, by: 6) {
                let row = Array(sorted[start..<min(start + 6, sorted.count)])
                for (place, node) in row.enumerated() { column[node] = place * 6 / row.count }
                rows.append(row)
            }
        }
        return rows
    }

    /// The drawing with a title and a description for those who cannot see it.
    var svg: String {
        let title = HTML.escape(diagram.name[language])
        let about =
            language == .zh
            ? "\(diagram.nodes.count)个阶段，\(arrows.count)个箭头；箭头上的数字见下表"
            : "\(diagram.nodes.count) phases, \(arrows.count) arrows; the numbers on the arrows stand in the table below"
        var out = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" aria-labelledby="t d">
            <title id="t">\(title)</title><desc id="d">\(HTML.escape(about))</desc>
            <defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" fill="#57606a"/></marker></defs>

            """
        for arrow in arrows { out += line(arrow) }
        for (place, node) in diagram.nodes.enumerated() { out += box(node, at: places[place]) }
        for arrow in arrows { out += badge(arrow) }
        return out + "</svg>\n"
    }

    private func box(_ node: StateDiagram.Node, at place: Point) -> String {
        let fill = node.isInitial ? "#e8f1fb" : node.isFinal ? "#eef1f3" : "#ffffff"
        let lines = Self.lines(node.term[language])
        let text = lines.enumerated().map { row, words in
            let y = place.y + Self.boxHeight / 2 + 4 + 15 * row - 15 * (lines.count - 1) / 2
            return
                "<text x=\"\(place.x + Self.boxWidth / 2)\" y=\"\(y)\" text-anchor=\"middle\" font-size=\"12.5\">\(HTML.escape(words))</text>"
        }
        let inner =
            node.isFinal
            ? "<rect x=\"\(place.x + 3)\" y=\"\(place.y + 3)\" width=\"\(Self.boxWidth - 6)\" height=\"\(Self.boxHeight - 6)\" rx=\"5\" fill=\"none\" stroke=\"#57606a\"/>"
            : ""
        return
            "<rect x=\"\(place.x)\" y=\"\(place.y)\" width=\"\(Self.boxWidth)\" height=\"\(Self.boxHeight)\" rx=\"8\" fill=\"\(fill)\" stroke=\"#57606a\" stroke-width=\"\(node.isInitial ? 2 : 1)\"/>\(inner)\(text.joined())\n"
    }

    /// A name in at most two lines of a box.
    private static func lines(_ name: String) -> [String] {
        guard Columns.width(name) > 18 else { return [name] }
        let isLatin = name.contains(" ")
        var lines = ["", ""]
        if isLatin {
            for word in name.split(separator: " ") {
                let row = lines[1].isEmpty && lines[0].count + word.count < 19 ? 0 : 1
                lines[row] += (lines[row].isEmpty ? "" : " ") + word
            }
        } else {
            let half = (name.count + 1) / 2
            lines = [String(name.prefix(half)), String(name.dropFirst(half))]
        }
        return lines.map { $0.count > 22 ? $0.prefix(21) + "…" : $0 }
    }

    /// Where an arrow leaves, bends and arrives.
    private func path(_ arrow: Arrow) -> (start: Point, bend: Point, end: Point) {
        let to = places[arrow.to]
        guard let first = arrow.from.first, !arrow.isGathered else {
            // A short arrow into the right side.
            let (x, y) = (to.x + Self.boxWidth, to.y + Self.boxHeight - 10)
            return (Point(x: x + 30, y: y + 16), Point(x: x + 18, y: y), Point(x: x, y: y))
        }
        let from = places[first]
        let half = Self.boxWidth / 2
        // Arrows of one pair of boxes, there and back, part a little.
        let shift = (arrow.number % 5 - 2) * 9
        if from.y == to.y {
            let top = from.y
            let way = (abs(from.x - to.x) / 6) + 16
            return (
                Point(x: from.x + half + shift, y: top), Point(x: (from.x + to.x) / 2 + half, y: top - way),
                Point(x: to.x + half + shift, y: top)
            )
        }
        if from.y < to.y {
            let start = Point(x: from.x + half + shift, y: from.y + Self.boxHeight)
            let end = Point(x: to.x + half + shift, y: to.y)
            let isNear = to.y - from.y <= Self.boxHeight + Self.gapY
            let aside = isNear ? 0 : (from.x + to.x < width - Self.boxWidth ? -1 : 1) * (Self.boxWidth / 2 + 30)
            return (start, Point(x: (start.x + end.x) / 2 + aside, y: (start.y + end.y) / 2), end)
        }
        // Back: round the side that is nearer.
        let isLeft = from.x + to.x < width - Self.boxWidth
        let start = Point(x: isLeft ? from.x : from.x + Self.boxWidth, y: from.y + Self.boxHeight / 2 + shift / 2)
        let end = Point(x: isLeft ? to.x : to.x + Self.boxWidth, y: to.y + Self.boxHeight / 2 + shift / 2)
        let edge =
            isLeft ? min(start.x, end.x) - 50 - arrow.number % 4 * 8 : max(start.x, end.x) + 50 + arrow.number % 4 * 8
        return (start, Point(x: edge, y: (start.y + end.y) / 2), end)
    }

    private func line(_ arrow: Arrow) -> String {
        let (start, bend, end) = path(arrow)
        return
            "<path d=\"M\(start.x) \(start.y)Q\(bend.x) \(bend.y) \(end.x) \(end.y)\" fill=\"none\" stroke=\"#57606a\" stroke-width=\"1.2\" marker-end=\"url(#a)\"/>\n"
    }

    /// The number of an arrow, on its middle.
    private func badge(_ arrow: Arrow) -> String {
        let (start, bend, end) = path(arrow)
        // Not always at the middle, so that the numbers of crossing arrows part.
        let step = arrow.isGathered ? 5 : 35 + arrow.number * 13 % 31
        let rest = 100 - step
        let x = (rest * rest * start.x + 2 * rest * step * bend.x + step * step * end.x) / 10_000
        let y = (rest * rest * start.y + 2 * rest * step * bend.y + step * step * end.y) / 10_000
        return
            "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"9\" fill=\"#ffffff\" stroke=\"#0b5cad\"/><text x=\"\(x)\" y=\"\(y + 4)\" text-anchor=\"middle\" font-size=\"10.5\">\(arrow.number)</text>\n"
    }
}
