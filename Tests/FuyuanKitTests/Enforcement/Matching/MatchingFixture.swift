import FuyuanKit

/// Made-up subjects: persons born in 1880, companies with codes nobody was given; every number passes its checks.
enum Made {
    static let first = SubjectNumber(.residentID, "410802188001010017")
    static let second = SubjectNumber(.residentID, "410802188001020020")
    static let company = SubjectNumber(.creditCode, "91410802MA00001X3Q")
    static let otherCompany = SubjectNumber(.creditCode, "91410802MA00002XXY")

    /// A listing published on 2026-03-01 without a term.
    static func entry(
        _ id: CreditEntry.ID = "L-1", _ list: CreditListKind = .dishonestListing, _ name: SubjectName = "甲某",
        _ number: SubjectNumber = first, published: String? = "2026-03-01"
    ) -> CreditEntry {
        CreditEntry(
            id, on: list, number.kind.isPersonal ? .naturalPerson : .legalPerson, name, number,
            case: CaseNumber("（2026）豫0802执1号")!, court: "示例区人民法院", decidedOn: day("2026-02-20"),
            publishedOn: published.map { day($0) })
    }

    static func list(
        _ entries: CreditEntry..., snapshot: String = "2026-06-10", signature: FeedSignature = .verified
    ) -> CreditList {
        CreditList(
            CreditListHeader(
                source: "示例区人民法院", edition: "2026-06-10/1", snapshotOn: day(snapshot), signature: signature), entries
        )
    }

    static let today = day("2026-06-10")
    static let yesterday = day("2026-06-09")
    static let jiaozuo = DivisionCode("410802")

    /// A local edition: a licence restricted for those listed, high consumption for those restricted.
    static func items(
        _ edition: String = "jz-2026", from: String = "2026-01-01", to: String? = nil,
        _ effect: InterceptionEffect = .block
    ) -> ApprovalItemList {
        ApprovalItemList(
            edition, in: DivisionCode("410800"), from: day(from), to: to.map { day($0) },
            items: [
                ApprovalItem("licence", "某项许可", "a licence", .access),
                ApprovalItem("travel", "高等级座席", "high-class seats", .consumption),
            ],
            rules: [
                InterceptionRule(
                    "licence", for: [.applicant], on: [.dishonestListing], effect,
                    Basis(Citation("LCR20"), Citation("CRE16")),
                    edition: edition),
                InterceptionRule(
                    "travel", for: [.applicant], on: [.consumptionRestriction], .block, Basis(Citation("CON15", 3)),
                    edition: edition),
            ])
    }

    static func application(
        _ applicants: CreditApplicant..., item: ApprovalItemCode = "licence", purpose: QueryPurpose? = .approval
    ) -> CreditApplication {
        CreditApplication("SQ-1", for: item, at: "某行政审批局", in: jiaozuo, purpose: purpose, applicants)
    }
}
