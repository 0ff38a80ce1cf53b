/// The marked lines of a guide, and of the test that compiles them.
enum GuidePage {
    /// The lines between two marking lines, less the indentation of the first.
    static func blocks(of text: String, from start: String, to end: String) -> [[String]] {
        var blocks: [[String]] = []
        var block: [String]?
        var indent = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let bare = line.drop { $0 == " " }
            if let lines = block {
                if bare == end {
                    blocks.append(lines)
                    block = nil
                } else {
                    block?.append(String(line.dropFirst(bare.isEmpty ? line.count : indent)))
                }
            } else if bare == start {
                block = []
                indent = line.count - bare.count
            }
        }
        return blocks
    }
}
