import FuyuanKit
import Testing

@Suite struct `A vocabulary` {
    @Test func `finds a case by its wire name, and only by that`() {
        #expect(Severity(wire: "warning") == .warning)
        #expect(Severity(wire: "Warning") == nil)
        #expect(Severity(wire: "警告") == nil)
        #expect(Severity(wire: "") == nil)
    }

    @Test func `names a case in both languages`() {
        #expect(Severity.error.name(in: .zh) == "错误")
        #expect(Severity.error.name(in: .en) == "error")
        #expect(Term("a", "甲", "first")[.zh] == "甲")
        #expect(Term("a", "甲", "first")[.en] == "first")
        #expect(Bilingual("甲", "first")[.en] == "first")
        #expect(Severity.allCases.sorted() == [.notice, .warning, .error])
        #expect(Language.allCases.map(\.rawValue) == ["zh", "en"])
    }
}

@Suite struct `A set of cases` {
    /// Every set of the six rounding modes.
    private let sets = (UInt64(0)..<64).map { EnumSet<Rounding>(bits: $0) }

    @Test func `obeys the laws of set algebra`() {
        for one in sets {
            #expect(one.union([]) == one)
            #expect(one.intersection([]).isEmpty)
            #expect(one.union(one) == one)
            #expect(one.symmetricDifference(one).isEmpty)
            #expect(one.isSubset(of: .all))
            for other in sets {
                let (union, both) = (one.union(other), one.intersection(other))
                #expect(union == other.union(one))
                #expect(one.isSubset(of: union) && both.isSubset(of: one))
                #expect(one.symmetricDifference(other) == union.subtracting(both))
                #expect(union.count + both.count == one.count + other.count)
                #expect(one.isDisjoint(with: other) == both.isEmpty)
            }
        }
    }

    @Test func `agrees with a Set, and walks in the order of the raw values`() {
        for one in sets {
            let members = Array(one)
            #expect(members.map(\.rawValue) == members.map(\.rawValue).sorted())
            #expect(members.count == one.count)
            #expect(one.isEmpty == members.isEmpty)
            #expect(EnumSet(members) == one)
            #expect(EnumSet(members.reversed()) == one)
            for word in Rounding.allCases { #expect(one.contains(word) == members.contains(word)) }
        }
    }

    @Test func `takes and gives members`() {
        var set: EnumSet<Rounding> = [.down, .up]
        #expect(set.insert(.down).inserted == false)
        #expect(set.insert(.floor).inserted)
        #expect(set.remove(.ceiling) == nil)
        #expect(set.remove(.up) == .up)
        #expect(set.update(with: .floor) == .floor)
        #expect(set.update(with: .halfUp) == nil)
        #expect(Array(set) == [.halfUp, .down, .floor])
        set.formUnion([.up])
        set.formIntersection([.up, .down])
        set.formSymmetricDifference([.down, .ceiling])
        #expect(Array(set) == [.up, .ceiling])
        #expect(MemoryLayout<EnumSet<Rounding>>.size == 8)
    }
}

private struct Animal: OpenCode {
    let rawValue: String
    static let cat: Animal = "cat"
}

@Suite struct `An open code` {
    @Test func `keeps what it does not know, byte for byte`() {
        #expect(Animal(rawValue: "cat") == .cat)
        let odd = "e\u{301}\u{0} 猫"
        #expect(Array(Animal(rawValue: odd).rawValue.utf8) == Array(odd.utf8))
        #expect(Animal(rawValue: "dog").description == "dog")
    }

    @Test func `and a name of one kind are told apart by type`() {
        let name: Identifier<Animal> = "A-1"
        #expect(name == Identifier("A-1"))
        #expect(name.description == "A-1")
        #expect(name.rawValue == Identifier<Severity>(rawValue: "A-1").rawValue)
    }
}
