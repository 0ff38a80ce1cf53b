import Foundation
import FuyuanKit
import Testing

@Suite("The page of the journal chain") struct JournalChainPageTests {
    /// The text between the fences of a page, block by block.
    static func blocks(of page: String) throws -> [[UInt8]] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent("Documentation/\(page)"), encoding: .utf8)
        let parts = text.components(separatedBy: "```")
        return stride(from: 1, to: parts.count, by: 2).map { Array(parts[$0].dropFirst().utf8) }
    }

    @Test(
        "The journal, its file and the redacted copy verify as the page shows them",
        arguments: ["journal-chain.md", "journal-chain.zh.md"])
    func page(name: String) throws {
        let blocks = try Self.blocks(of: name)
        try #require(blocks.count == 3)
        #expect(ChainAlgorithm.sm3.file(of: blocks[0], label: "court-1/2026") == blocks[1])
        let head = ChainHead(
            algorithm: "sm3", count: 2,
            // Recomputed with another program's SM3.
            digest: try #require(
                Digest256(hex: "a436a52b436eef643d3610ed4352c5648f90053f058fcca8ba6ec4947b525daf")))
        #expect(ChainAlgorithm.verify(journal: blocks[0], chain: blocks[1], heads: [head]).findings.isEmpty)
        let redacted = ChainAlgorithm.verify(journal: blocks[2], chain: blocks[1], heads: [head])
        #expect(redacted.isIntact)
        #expect(redacted.redacted == [2])
    }
}
