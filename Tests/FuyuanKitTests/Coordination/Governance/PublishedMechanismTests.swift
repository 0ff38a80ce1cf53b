import Foundation
import FuyuanKit
import Testing

/// The mechanisms of the published accounts, as a table.
@Suite struct PublishedMechanismTests {
    @Test(arguments: [
        (LinkagePlace.huashan, 16), (.tonghua, 15), (.jiaozuo, 19), (.qinhuangdao, 21), (.yantai, 18), (.common, 19),
    ])
    func `Each account has its mechanisms`(place: LinkagePlace, count: Int) {
        #expect(PublishedMechanism.all.count { $0.place == place } == count)
    }

    @Test func `Codes are unique, kebab-case, and lead back to their mechanism`() {
        for mechanism in PublishedMechanism.all {
            #expect(mechanism.id.published == mechanism, "\(mechanism.id)")
            #expect(
                mechanism.term.wire.utf8.allSatisfy {
                    $0 == 0x2D || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
                })
            #expect(!mechanism.term.zh.isEmpty && !mechanism.term.en.isEmpty && !mechanism.basis.isEmpty)
        }
    }

    @Test func `Where nothing models a mechanism, the table says why`() {
        let bare = PublishedMechanism.all.filter(\.models.isEmpty)
        #expect(bare.map(\.id) == [.fengqiao])
        #expect(bare.allSatisfy { $0.remark != nil })
    }

    @Test func `Every model a mechanism names is a type of the kit`() throws {
        let sources = Fixture.root.deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Sources/FuyuanKit")
        var declared: Set<String> = []
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
                let words = line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" })
                for (word, next) in zip(words, words.dropFirst()) where ["struct", "enum", "protocol"].contains(word) {
                    declared.insert(String(next))
                }
            }
        }
        let unknown = PublishedMechanism.all.flatMap(\.models).filter { !declared.contains($0) }
        #expect(unknown == [])
    }

    @Test func `Rewards, tolerance and accountability are decided by people`() {
        #expect(AssessmentItem.allCases.filter(\.isDecidedByPeople) == [.incentive, .exemption, .sanction])
        #expect(AssessmentItem.attendance.places == [.huashan, .yantai, .qinhuangdao, .jiaozuo])
        #expect(AssessmentItem.allCases.allSatisfy { !$0.basis.isEmpty && !$0.subject.zh.isEmpty })
    }
}
