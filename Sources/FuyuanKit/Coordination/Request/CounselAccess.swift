/// How far somebody may look into an electronic file (电子卷宗).
@nonexhaustive
public enum FileAccessTier: UInt8, Vocabulary, WireValue, Comparable {
    /// Nothing.
    case none
    /// What the party handed in or was served with.
    case ownPapers
    /// The file that the parties may consult (正卷).
    case caseFile
    /// The court’s own papers too (副卷): never for counsel.
    case internalFile

    public var term: Term {
        switch self {
        case .none: Term("none", "不可查阅", "nothing")
        case .ownPapers: Term("own-papers", "本方提交、收到的材料", "papers handed in or received")
        case .caseFile: Term("case-file", "正卷", "the file open to the parties")
        case .internalFile: Term("internal-file", "副卷", "the court’s internal file")
        }
    }

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// 律师阅卷: what counsel may see of a case, as far and as long as the mandate goes.
///
/// Access ends with the mandate. What is seen is a projection of the file at hand, made anew each time it is asked for:
/// nothing is copied that could be kept. Sources: 民事诉讼法 art. 64, 行政诉讼法 art. 32; the lawyers’ platform in the account
/// of 秦皇岛.
/// law: mediation.Q6
public struct CounselAccess: WireRecord {
    /// The mandate.
    public var mandate: CounselMandate
    /// How far it goes while the mandate stands; the court’s internal file is never open.
    public let granted: FileAccessTier

    /// An access; more than the file open to the parties is cut down to it.
    public init(_ mandate: CounselMandate, upTo granted: FileAccessTier = .caseFile) {
        self.mandate = mandate
        self.granted = min(granted, .caseFile)
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("mandate", value?.mandate),
            upTo: try c.defaulted("granted", value?.granted, default: .caseFile))
    }

    /// The articles it rests on.
    public static let basis = Basis(.civilProcedure(64), .administrativeProcedure(32))

    /// How far counsel may look on a day.
    public func tier(on day: CivilDate) -> FileAccessTier { mandate.stands(on: day) ? granted : .none }

    /// Whether counsel may see something of a tier of a case on a day.
    public func permits(_ tier: FileAccessTier, of caseID: CaseID, on day: CivilDate) -> Bool {
        tier != .none && caseID == mandate.caseID && tier <= self.tier(on: day)
    }

    /// The lines of a file that counsel sees on a day; empty for another case and without a standing mandate. O(n).
    ///
    /// `tier` says what a line belongs to; ``FileAccessTier/none`` hides it from counsel whatever the mandate.
    public func lines(
        of file: some Dossier, on day: CivilDate, tier: (HistoryLine) -> FileAccessTier
    ) -> [HistoryLine] {
        guard file.id == mandate.caseID, self.tier(on: day) > .none else { return [] }
        return file.history.filter { permits(tier($0), of: file.id, on: day) }
    }

    /// Why counsel sees nothing on a day; nil while something is open.
    public func refusal(of caseID: CaseID, on day: CivilDate) -> Reason? {
        if caseID != mandate.caseID {
            return reason(
                "other-case", "委托事项不是该案", "the mandate is for another case", "提交该案的授权委托书",
                "hand in a mandate for this case")
        }
        if day < mandate.from {
            return reason("not-yet", "委托尚未开始", "the mandate has not begun", "自委托开始之日起查阅", "look from its first day on")
        }
        guard mandate.stands(on: day) else {
            return reason("mandate-ended", "委托已经终止", "the mandate has ended", "提交新的授权委托书", "hand in a new mandate")
        }
        return granted == .none
            ? reason("nothing-granted", "未开放查阅", "nothing was opened", "向人民法院申请阅卷", "ask the court") : nil
    }

    private func reason(_ code: String, _ zh: String, _ en: String, _ zhCure: String, _ enCure: String) -> Reason {
        Reason(
            code: "counsel-access/\(code)", nature: .unmet, basis: Self.basis, text: Bilingual(zh, en),
            cure: Bilingual(zhCure, enCure))
    }
}
