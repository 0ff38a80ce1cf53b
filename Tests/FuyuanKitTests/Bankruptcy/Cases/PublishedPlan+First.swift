import FuyuanKit

extension PlannedAct {
    /// The plan, part one.
    static let firstCases: [PlannedAct] = [
        PlannedAct(
            "BKR-01", 1, .petition, "accept", .court,
            ["procedure": "reorganization", "petitioner": "creditor", "number": "(2018)辽04破申1号"],
            assumed: "filed, notified and heard before; the days are not published"),
        PlannedAct(
            "BKR-01", 1, .bankruptcyCase, "openReorganization", .court,
            ["petitioner": "creditor", "number": "(2018)辽04破3号", "isListed": "true", "appointedOn": "2018-09-20"]),
        PlannedAct("BKR-01", 2, .administrator, "appoint", .court, ["kind": "law firm", "appointedOn": "2018-09-20"]),
        PlannedAct(
            "BKR-01", 3, nil, "", .shareholder, ["amount": "900000000"],
            assumed: "a gift agreement is no act of the procedure"),
        PlannedAct("BKR-01", 4, nil, "", .debtor, ["amount": "300000000"], assumed: "receipt of the gift"),
        PlannedAct(
            "BKR-01", 5, .meeting, "callLater", .court, ["meetingOn": "2018-11-21"],
            assumed: "the notice of the investors’ group stands for both"),
        PlannedAct("BKR-01", 6, .meeting, "hold", .chair),
        PlannedAct(
            "BKR-01", 6, .plan, "voteByGroup", .creditorsMeeting,
            [
                "group": "secured", "headsAttending": "3", "headsFor": "2", "amountFor": "478506025.30",
                "share": "70.43%",
            ], assumed: "the draft was submitted before; the day is not published"),
        PlannedAct(
            "BKR-01", 6, .plan, "voteByGroup", .creditorsMeeting,
            [
                "group": "ordinary", "headsAttending": "968", "headsFor": "951", "amountFor": "6162174263.89",
                "share": "77.50%",
            ]),
        PlannedAct("BKR-01", 7, .plan, "voteByGroup", .creditorsMeeting, ["group": "equity", "passed": "true"]),
        PlannedAct("BKR-01", 8, nil, "", .debtor, ["amount": "210000000"], assumed: "receipt of the gift"),
        PlannedAct(
            "BKR-01", 9, .plan, "applyApproval", .administrator,
            assumed: "debtor or administrator: the debtor published it"),
        PlannedAct("BKR-01", 10, .plan, "approve", .court, ["ruling": "(2018)辽04破3-1号"]),
        PlannedAct("BKR-01", 10, .bankruptcyCase, "approvePlan", .court, ["ruling": "(2018)辽04破3-1号"]),
        PlannedAct(
            "BKR-01", 11, nil, "", .administrator, ["shares": "80000000", "price": "3.24"],
            assumed: "sale of converted shares under the plan"),
        PlannedAct("BKR-01", 12, .plan, "execute", .debtor, assumed: "performance shows in the registration of shares"),
        PlannedAct("BKR-01", 13, nil, "", .registry, assumed: "announced only"),
        PlannedAct(
            "BKR-01", 14, nil, "", .debtor, ["periodEndsOn": "2018-12-31"],
            assumed: "end of the performance period; completion itself is not published"),
        PlannedAct(
            "BKR-03", 1, .petition, "accept", .court, ["procedure": "reorganization", "petitioner": "debtor"],
            assumed: "filed before; the day is not published"),
        PlannedAct(
            "BKR-03", 1, .bankruptcyCase, "openReorganization", .court,
            ["petitioner": "debtor", "appointedOn": "2016-07-08"]),
        PlannedAct("BKR-03", 1, .administrator, "appoint", .court, ["appointedOn": "2016-07-08"]),
        PlannedAct(
            "BKR-03", 2, .bankruptcyCase, "approveSelfManagement", .court,
            assumed: "the debtor drafted the plan and kept trading: self-management is implied"),
        PlannedAct(
            "BKR-03", 3, .plan, "extend", .court, ["by": "3 months"],
            assumed: "implied by the day of the draft; not published"),
        PlannedAct("BKR-03", 3, .plan, "submit", .debtor, ["draftOn": "2017-04-07"]),
        PlannedAct(
            "BKR-03", 4, .plan, "groupsReject", .creditorsMeeting,
            assumed: "the day is not published; between acts 3 and 6"),
        PlannedAct("BKR-03", 5, .plan, "renegotiate", .debtor, assumed: "the day is not published"),
        PlannedAct("BKR-03", 6, .plan, "secondVotePasses", .creditorsMeeting, ["groups": "all and investors"]),
        PlannedAct("BKR-03", 7, .plan, "approve", .court, assumed: "application between act 6 and act 7"),
        PlannedAct("BKR-03", 7, .bankruptcyCase, "approvePlan", .court),
        PlannedAct("BKR-03", 8, nil, "", .debtor, assumed: "resumption of work is no act of the procedure"),
        PlannedAct("BKR-03", 9, nil, "", .publicOrgan, assumed: "administrative permit"),
        PlannedAct("BKR-03", 10, .plan, "execute", .debtor, assumed: "partial production"),
        PlannedAct(
            "BKR-05", 1, .petition, "accept", .court, ["procedure": "reorganization"],
            assumed: "petitioner not published"),
        PlannedAct(
            "BKR-05", 1, .bankruptcyCase, "openReorganization", .court, ["isListed": "true", "number": "(2020)浙02破4号"]),
        PlannedAct("BKR-05", 2, nil, "", .administrator, ["offer": "3200000000"], assumed: "choice of the investor"),
        PlannedAct("BKR-05", 3, .meeting, "hold", .chair, ["meeting": "second"]),
        PlannedAct(
            "BKR-05", 3, .plan, "voteByGroup", .creditorsMeeting, ["passed": "true"],
            assumed: "the draft was submitted before; figures not published"),
        PlannedAct("BKR-05", 3, .plan, "applyApproval", .administrator),
        PlannedAct(
            "BKR-05", 4, .plan, "approve", .court, ["ruling": "(2020)浙02破4号之一", "receivedOn": "2020-12-15"],
            assumed: "the ruling is of 14 December by its terms, received on the 15th"),
        PlannedAct("BKR-05", 4, .bankruptcyCase, "approvePlan", .court, assumed: "as the plan"),
        PlannedAct(
            "BKR-05", 5, nil, "", .thirdParty, ["due": "800000000"], assumed: "a term of the investment agreement"),
        PlannedAct(
            "BKR-05", 6, nil, "", .thirdParty, ["due": "2400000000"], assumed: "a term of the investment agreement"),
        PlannedAct(
            "BKR-05", 7, nil, "", .creditorsCommittee, assumed: "resolution of the committee, subject to the meeting"),
        PlannedAct(
            "BKR-05", 8, nil, "", .debtor, ["paid": "1500000000"],
            assumed: "disclosure of the breach; nobody asked to end performance"),
        PlannedAct(
            "BKR-05", 9, .resolution, "vote", .creditorsMeeting,
            ["headsAttending": "97", "headsFor": "97", "amountFor": "6435287270.09", "share": "100%"],
            assumed: "tabled before"),
        PlannedAct(
            "BKR-05", 10, .resolution, "vote", .creditorsMeeting,
            ["headsAttending": "45", "headsFor": "45", "amountFor": "4085759660.12", "share": "99.75%"],
            assumed: "tabled before"),
        PlannedAct(
            "BKR-07", 1, .petition, "notifyDebtor", .court, ["petitioner": "creditor"],
            assumed: "filed before; the day is not published"),
        PlannedAct(
            "BKR-07", 2, .petition, "startPreReorganization", .court,
            assumed: "the time to object was waived or had passed"),
        PlannedAct("BKR-07", 3, nil, "", .court, assumed: "the provisional administrator of a pre-reorganisation"),
        PlannedAct(
            "BKR-07", 4, .petition, "accept", .court, ["procedure": "reorganization", "petitioner": "creditor"]),
        PlannedAct(
            "BKR-07", 4, .bankruptcyCase, "openReorganization", .court,
            ["petitioner": "creditor", "isListed": "true", "isPrepared": "true", "appointedOn": "2022-11-07"]),
        PlannedAct("BKR-07", 4, .administrator, "appoint", .court, ["appointedOn": "2022-11-07"]),
        PlannedAct("BKR-07", 5, .meeting, "hold", .chair, ["meeting": "first"]),
        PlannedAct(
            "BKR-07", 5, .plan, "voteByGroup", .creditorsMeeting, ["passed": "true"], assumed: "figures not published"),
        PlannedAct("BKR-07", 6, .plan, "voteByGroup", .creditorsMeeting, ["group": "equity", "passed": "true"]),
        PlannedAct("BKR-07", 7, .plan, "applyApproval", .administrator, assumed: "on the day"),
        PlannedAct("BKR-07", 7, .plan, "approve", .court, ["ruling": "(2022)京01破285号"]),
        PlannedAct("BKR-07", 7, .bankruptcyCase, "approvePlan", .court),
        PlannedAct(
            "BKR-09", 1, .petition, "accept", .court, ["procedure": "reorganization", "number": "(2020)渝05破申327号"],
            assumed: "petitioner not published"),
        PlannedAct(
            "BKR-09", 1, .bankruptcyCase, "openReorganization", .court,
            ["number": "(2020)渝05破193号", "isListed": "true", "appointedOn": "2020-08-21"]),
        PlannedAct("BKR-09", 1, .administrator, "appoint", .court, ["kind": "liquidation group"]),
        PlannedAct("BKR-09", 2, nil, "", .publicOrgan, assumed: "trading halt"),
        PlannedAct("BKR-09", 3, nil, "", .publicOrgan, assumed: "delisting-risk warning"),
        PlannedAct("BKR-09", 4, .meeting, "hold", .chair, ["meeting": "second"]),
        PlannedAct(
            "BKR-09", 4, .plan, "voteByGroup", .creditorsMeeting, ["passed": "true"], assumed: "figures not published"),
        PlannedAct("BKR-09", 5, .plan, "voteByGroup", .creditorsMeeting, ["group": "equity", "passed": "true"]),
        PlannedAct(
            "BKR-09", 6, nil, "", .administrator,
            assumed: "disclosure of another case: the eleven consolidated affiliates"),
        PlannedAct(
            "BKR-09", 7, .plan, "approve", .court, ["plans": "3"], assumed: "application between act 5 and act 7"),
        PlannedAct("BKR-09", 7, .bankruptcyCase, "approvePlan", .court),
        PlannedAct(
            "BKR-11", 1, .petition, "accept", .court, ["procedure": "reorganization", "number": "(2017)渝01破申5号"],
            assumed: "petitioner not published"),
        PlannedAct(
            "BKR-11", 1, .bankruptcyCase, "openReorganization", .court,
            ["isListed": "true", "appointedOn": "2017-07-03"]),
        PlannedAct("BKR-11", 1, .administrator, "appoint", .court, ["kind": "liquidation group"]),
        PlannedAct(
            "BKR-11", 2, .bankruptcyCase, "announce", .court, ["publishedOn": "2017-07-04"],
            assumed: "the claim period is not published"),
        PlannedAct("BKR-11", 3, .meeting, "hold", .chair, ["meeting": "first", "attending": "1305"]),
        PlannedAct(
            "BKR-11", 3, .resolution, "vote", .creditorsMeeting,
            ["matter": "management and realisation plan", "passed": "true"], assumed: "figures not published"),
        PlannedAct("BKR-11", 4, .meeting, "callLater", .chair, ["noticeOn": "2017-11-01", "meetingOn": "2017-11-17"]),
        PlannedAct(
            "BKR-11", 5, .meeting, "hold", .chair, ["meeting": "second"], assumed: "result not in the text read"),
        PlannedAct("BKR-13", 1, .petition, "startPreReorganization", .court, assumed: "filed and notified before"),
        PlannedAct("BKR-13", 2, nil, "", .thirdParty, assumed: "investor"),
        PlannedAct("BKR-13", 3, nil, "", .creditor, assumed: "vote on the pre-plan, before the procedure"),
        PlannedAct("BKR-13", 4, nil, "", .thirdParty, ["amount": "1412000000"], assumed: "investment money"),
        PlannedAct("BKR-13", 5, .petition, "accept", .court, ["procedure": "reorganization"]),
        PlannedAct(
            "BKR-13", 5, .bankruptcyCase, "openReorganization", .court, ["isListed": "true", "isPrepared": "true"],
            assumed: "appointment not published"),
        PlannedAct(
            "BKR-13", 6, .bankruptcyCase, "announce", .court,
            ["claimsUntil": "2025-12-19", "firstMeetingOn": "2025-12-21"],
            assumed: "published on the day of opening at the earliest"),
        PlannedAct("BKR-13", 7, .meeting, "callFirst", .court, ["meetingOn": "2025-12-21"], assumed: "scheduled"),
        PlannedAct("BKR-15", 1, nil, "", .publicOrgan, assumed: "delisting"),
        PlannedAct(
            "BKR-15", 2, .petition, "accept", .court, ["procedure": "reorganization"],
            assumed: "petitioner not published"),
        PlannedAct(
            "BKR-15", 2, .bankruptcyCase, "openReorganization", .court, assumed: "no appointment with the ruling"),
        PlannedAct("BKR-15", 3, .administrator, "appoint", .court, ["appointedOn": "2025-09-29"]),
        PlannedAct(
            "BKR-15", 4, nil, "", .debtor, ["assets": "1015000000", "liabilities": "3053000000"],
            assumed: "balance sheet"),
        PlannedAct(
            "BKR-17", 1, .bankruptcyCase, "openReorganization", .court, ["case": "parent", "appointedOn": "2017-01-24"]),
        PlannedAct("BKR-17", 1, .administrator, "appoint", .court),
        PlannedAct(
            "BKR-17", 2, .bankruptcyCase, "openReorganization", .court,
            ["case": "five subsidiaries", "appointedOn": "2017-06-14"],
            assumed: "four on the parent’s petition, one on a sister company’s: five files"),
        PlannedAct("BKR-17", 3, .bankruptcyCase, "applyConsolidation", .administrator, ["ground": "mixed personality"]),
        PlannedAct("BKR-17", 4, nil, "", .otherCourt, assumed: "publication as a guiding case"),
    ]

    /// The whole plan, case by case, in the order of the acts.
    static var all: [PlannedAct] { firstCases + laterCases }
}
