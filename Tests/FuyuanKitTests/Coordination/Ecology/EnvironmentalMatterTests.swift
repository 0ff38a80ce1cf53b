import FuyuanKit
import Testing

private func date(_ text: String) -> CivilDate { CivilDate(text) ?? .min }

private func matter(_ proceedings: EnvironmentalProceeding...) -> EnvironmentalMatter {
    var matter = EnvironmentalMatter(
        HarmEvent("H-1", at: "黄河孟州段", [.water, .soil], discoveredOn: CivilDate(2024, 3, 1), reportedBy: .agency))
    for proceeding in proceedings { matter.link(proceeding) }
    return matter
}

@Suite("环境司法执法联动：一损害一事项") struct EnvironmentalMatterTests {
    @Test func `mediation.E01: the public-interest suit waits for the compensation suit and then gets what is left`() {
        let pending = matter(
            EnvironmentalProceeding("S-1", .compensationSuit, satisfied: [.restoration]),
            EnvironmentalProceeding("P-1", .civilPublicOrganisation, claims: [.restoration, .interimLoss, .apology]))
        #expect(pending.findings.map(\.code) == ["mediation.E01"])
        #expect(pending.findings.first?.path == "P-1")
        #expect(pending.remainingClaims(of: "P-1") == nil)
        var after = pending
        after.link(
            EnvironmentalProceeding(
                "S-1", .compensationSuit, finalOn: date("2025-06-02"), satisfied: [.restoration, .interimLoss]))
        #expect(after.remainingClaims(of: "P-1") == [.apology])
        #expect(after.remainingClaims(of: "P-9") == nil)
        var paused = pending
        paused.link(EnvironmentalProceeding("P-1", .civilPublicOrganisation, isSuspended: true))
        #expect(paused.findings.isEmpty)
        // A private suit does not wait.
        #expect(
            matter(EnvironmentalProceeding("S-1", .compensationSuit), EnvironmentalProceeding("V-1", .privateCivil))
                .findings.isEmpty)
    }

    @Test func `mediation.E02: one court and one trial body hear both`() {
        func pair(_ one: String?, _ two: String?) -> [String] {
            matter(
                EnvironmentalProceeding("S-1", .compensationSuit, court: "鲁06", trialBody: one),
                EnvironmentalProceeding(
                    "P-1", .civilPublicProcuratorate, court: "鲁06", trialBody: two, isSuspended: true)
            ).findings.map(\.code)
        }
        #expect(pair("环资一庭", "民一庭") == ["mediation.E02"])
        #expect(pair("环资一庭", "环资一庭") == [])
        #expect(pair("环资一庭", nil) == [])
    }

    @Test func `mediation.E02: a suit brought after the other’s final judgment need not go to its trial body`() {
        func pair(acceptedOn: String) -> [String] {
            matter(
                EnvironmentalProceeding("S-1", .compensationSuit, court: "鲁06", finalOn: date("2024-06-03")),
                EnvironmentalProceeding(
                    "P-1", .civilPublicProcuratorate, court: "鲁02", acceptedOn: date(acceptedOn),
                    isNewlyFoundHarm: true)
            ).findings.map(\.code)
        }
        #expect(pair(acceptedOn: "2025-06-03") == [])
        #expect(pair(acceptedOn: "2024-06-03") == ["mediation.E02"])
    }

    @Test func `mediation.E03: after one became final, the other is open only for harm not found earlier`() {
        func later(_ isNew: Bool?) -> [Finding] {
            matter(
                EnvironmentalProceeding("P-1", .civilPublicOrganisation, finalOn: date("2025-06-02")),
                EnvironmentalProceeding(
                    "S-1", .compensationSuit, acceptedOn: date("2025-09-01"), isNewlyFoundHarm: isNew)
            ).findings
        }
        #expect(later(false).map(\.code) == ["mediation.E03"])
        #expect(later(false).map(\.severity) == [.error])
        #expect(later(nil).map(\.severity) == [.warning])
        #expect(later(true).isEmpty)
    }

    @Test func `mediation.E04: where assets are short, private judgments are performed first`() throws {
        let short = try #require(
            EnvironmentalPerformance(
                assets: Money(fen: 1_000), privateClaims: Money(fen: 700), publicInterest: Money(fen: 900)))
        #expect(short.toPrivate == Money(fen: 700) && short.toPublicInterest == Money(fen: 300))
        #expect(short.basis.citations.first == Citation("EPI20", 31))
        let none = EnvironmentalPerformance(
            assets: Money(fen: 500), privateClaims: Money(fen: 700), publicInterest: Money(fen: 900))
        #expect(none?.toPrivate == Money(fen: 500) && none?.toPublicInterest == .zero)
        #expect(EnvironmentalPerformance(assets: Money(fen: -1), privateClaims: .zero, publicInterest: .zero) == nil)
    }

    @Test
    func
        `mediation.E05: a fact found is proved for both, the plaintiff may rebut; the defendant proves what favours it`()
    {
        let fact = PublicInterestFinding(.fact)
        #expect(!fact.mustProve(.plaintiff) && !fact.mustProve(.defendant))
        #expect(fact.mayRebut(.plaintiff) && !fact.mayRebut(.defendant))
        #expect(!PublicInterestFinding(.forPlaintiff).mustProve(.plaintiff))
        #expect(PublicInterestFinding(.forPlaintiff).mayRebut(.defendant))
        #expect(PublicInterestFinding(.forDefendant).mustProve(.defendant))
        #expect(fact.basis.citations == [Citation("EPI20", 30, 1), Citation("EPI20", 30, 2)])
    }

    @Test func `mediation.E06: no counterclaim in a public-interest suit`() {
        #expect(EnvironmentalCaseKind.civilPublicOrganisation.counterclaimFinding?.code == "mediation.E06")
        #expect(EnvironmentalCaseKind.administrativePublic.counterclaimFinding?.code == "mediation.E06")
        #expect(EnvironmentalCaseKind.privateCivil.counterclaimFinding == nil)
    }

    @Test func `mediation.E07: after argument only the regulator’s full action lets the plaintiff withdraw`() {
        #expect(PublicInterestWithdrawal(.other, isAfterArgument: true).findings.map(\.code) == ["mediation.E07"])
        #expect(PublicInterestWithdrawal(.other, isAfterArgument: false).isAllowed == true)
        #expect(PublicInterestWithdrawal(.other).isAllowed == nil)
        let acted = PublicInterestWithdrawal(.regulatorActed, isAfterArgument: true, areAllClaimsMet: true)
        #expect(acted.isAllowed == true && acted.findings.isEmpty)
        let partly = PublicInterestWithdrawal(.regulatorActed, isAfterArgument: true, areAllClaimsMet: false)
        #expect(partly.findings.map(\.code) == ["mediation.E07"])
    }

    @Test func `mediation.E08: a settlement is published for thirty days, and is no ground to withdraw`() {
        func codes(_ notice: String?, _ statement: String, harms: Bool? = false) -> [String] {
            PublicInterestSettlement(
                noticeOn: notice.map(date), statementOn: date(statement), harmsPublicInterest: harms
            ).findings(in: .current).map(\.path)
        }
        #expect(codes("2026-03-02", "2026-04-02") == [])
        #expect(codes("2026-03-02", "2026-04-01") == ["statementOn"])
        #expect(codes(nil, "2026-04-02") == ["statementOn"])
        #expect(codes("2026-03-02", "2026-04-02", harms: true) == ["harmsPublicInterest"])
        #expect(codes("2026-03-02", "2026-04-02", harms: nil) == ["harmsPublicInterest"])
        #expect(PublicInterestSettlement(noticeOn: date("2026-03-02")).findings(in: .current).isEmpty)
        #expect(
            PublicInterestWithdrawal(.settlement, isAfterArgument: false).findings.map(\.code) == ["mediation.E08"])
    }

    @Test func `mediation.E11: every rule has its names and provisions; what is only encouraged does not bind`() {
        for rule in EnvironmentalRule.allCases {
            #expect(!rule.term.zh.isEmpty && !rule.term.en.isEmpty && !rule.basis.isEmpty)
        }
        #expect(EnvironmentalRule.allCases.filter { !$0.isBinding } == [.costMayBeFixed, .basinCooperation])
        #expect(EnvironmentalRule.allCases.map(\.code).count == Set(EnvironmentalRule.allCases.map(\.code)).count)
    }

    @Test func `Whether a late withdrawal is allowed cannot be told before it is known whether all claims are met`() {
        let late = PublicInterestWithdrawal(.regulatorActed, isAfterArgument: true)
        #expect(late.isAllowed == nil && late.findings == [])
        #expect(PublicInterestWithdrawal(.regulatorActed, isAfterArgument: false).isAllowed == true)
        #expect(PublicInterestWithdrawal(.regulatorActed).isAllowed == nil)
    }

    @Test func `A matter read with one case told twice holds it once, as told last, in its first place`() throws {
        var matter = EnvironmentalMatter(HarmEvent("H-1", at: "reach"))
        matter.link(EnvironmentalProceeding("A", .criminal))
        matter.link(EnvironmentalProceeding("B", .compensationSuit))
        let text = String(decoding: JSON.write(matter), as: UTF8.self).dropLast(2)
        let again = String(decoding: JSON.write(EnvironmentalProceeding("A", .privateCivil)), as: UTF8.self)
        let read = try JSON.read(EnvironmentalMatter.self, from: Array("\(text),\(again)]}".utf8))
        #expect(read.proceedings.map(\.caseID) == ["A", "B"])
        #expect(read["A"]?.kind == .privateCivil)
    }
}
