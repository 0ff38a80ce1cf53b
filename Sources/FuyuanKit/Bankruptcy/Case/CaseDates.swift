/// The days of a case as a register or a published account gives them, to be checked against the law.
public struct CaseDates: Sendable, Hashable {
    /// The day of acceptance.
    public var accepted: CivilDate
    /// The days administrators were appointed for the first time in the case.
    public var appointed: [CivilDate] = []
    /// The day the petition was withdrawn; nil where it was not.
    public var withdrawn: CivilDate?
    /// The announcement; nil where not known.
    public var announcement: AcceptanceAnnouncement?
    /// The day the announcement was published; nil where not known.
    public var announced: CivilDate?
    /// The day of the dismissal; nil where there is none.
    public var dismissed: CivilDate?
    /// The day of a conversion to reorganisation or settlement; nil where there is none.
    public var converted: CivilDate?
    /// The day of the declaration; nil where there is none.
    public var declared: CivilDate?
    /// The day the plan was approved; nil where there is none.
    public var planApproved: CivilDate?
    /// The day the plan was performed; nil where it was not.
    public var planPerformed: CivilDate?
    /// The day the case was marked completed; nil where it was not.
    public var completed: CivilDate?

    /// The days of a case.
    public init(accepted: CivilDate) { self.accepted = accepted }

    /// What is wrong with them; empty when nothing is.
    public func findings(in law: LegalContext) -> [Finding] {
        var found: [Finding] = []
        // law: bankruptcy.v13
        if appointed != [accepted] {
            found.append(
                Finding(
                    "bankruptcy.v13", .error, at: "appointed", Basis(.bankruptcy(13)), "受理之日应当同时指定一名管理人",
                    "exactly one administrator is appointed on the day of acceptance"))
        }
        // law: bankruptcy.v14 bankruptcy.edge-5
        if let withdrawn, withdrawn >= accepted {
            found.append(
                Finding(
                    "bankruptcy.v14", .error, at: "withdrawn", Basis(.bankruptcy(9)), "受理后不得撤回申请",
                    "a petition cannot be withdrawn after acceptance"))
        }
        // law: bankruptcy.v15
        if let dismissed, let declared, dismissed >= declared {
            found.append(
                Finding(
                    "bankruptcy.v15", .error, at: "dismissed", Basis(.bankruptcy(12, 2)), "宣告破产后不得驳回申请",
                    "a petition cannot be dismissed after the declaration"))
        }
        // law: bankruptcy.v36 bankruptcy.v37
        if let converted, let declared, converted >= declared {
            found.append(
                Finding(
                    "bankruptcy.v36", .error, at: "converted", Basis(.bankruptcy(70, 2), .bankruptcy(95, 1)),
                    "转为重整或者和解应当在宣告破产之前", "conversion to reorganisation or settlement comes before the declaration"))
        }
        // law: bankruptcy.v73
        if let completed, planApproved != nil, planPerformed.map({ completed < $0 }) ?? true {
            found.append(
                Finding(
                    "bankruptcy.v73", .error, at: "completed",
                    Basis(.bankruptcy(86), .bankruptcy(89), .bankruptcy(94)), "批准重整计划只终止重整程序，执行完毕前案件未完结",
                    "approval ends the procedure only; the case is not completed before the plan is performed"))
        }
        return found + announcementFindings(in: law)
    }

    private func announcementFindings(in law: LegalContext) -> [Finding] {
        guard let announcement, let announced else { return [] }
        return announcement.findings(publishedOn: announced, in: law)
    }
}

extension AcceptanceAnnouncement {
    /// What is wrong with the announcement; empty when nothing is.
    public func findings(publishedOn day: CivilDate, in law: LegalContext) -> [Finding] {
        var found: [Finding] = []
        if !isComplete {
            let missing = EnumSet<AnnouncementItem>.all.subtracting(items)
            found.append(
                Finding(
                    "bankruptcy.v16", .error, at: "items", Basis(.bankruptcy(14, 2)),
                    "公告缺少：\(missing.map(\.term.zh).joined(separator: "、"))",
                    "the announcement lacks: \(missing.map(\.term.en).joined(separator: ", "))"))
        }
        if isLongEnough(publishedOn: day, in: law) == false {
            found.append(
                Finding(
                    "bankruptcy.v17", .error, at: "claimsUntil", Basis(.bankruptcy(45)), "申报期限自公告之日起不得少于三十日",
                    "the time to declare claims is 30 days or more from the announcement"))
        }
        if isShortEnough(publishedOn: day, in: law) == false {
            found.append(
                Finding(
                    "bankruptcy.v18", .error, at: "claimsUntil", Basis(.bankruptcy(45)), "申报期限自公告之日起不得超过三个月",
                    "the time to declare claims is three months or less from the announcement"))
        }
        if meetsSoonEnough(in: law) == false {
            found.append(
                Finding(
                    "bankruptcy.v19", .error, at: "firstMeetingOn", Basis(.bankruptcy(62, 1)),
                    "第一次债权人会议应当在申报期限届满之日起十五日内召开", "the first meeting is within 15 days of the end of that time"))
        }
        if meetsAfterClaims == false {
            found.append(
                Finding(
                    "bankruptcy.v19", .warning, at: "firstMeetingOn", Basis(.bankruptcy(62, 1)),
                    "第一次债权人会议通常在申报期限届满之后", "the first meeting usually comes after the end of that time"))
        }
        return found
    }
}
