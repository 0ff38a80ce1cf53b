import FuyuanKit

extension PlannedAct {
    /// The plan, part two.
    static let laterCases: [PlannedAct] = [
        PlannedAct(
            "BKR-19", 1, nil, "", .otherCourt, ["principal": "6877991.20"], assumed: "the judgment the claim rests on"),
        PlannedAct("BKR-19", 2, nil, "", .creditor, assumed: "enforcement"),
        PlannedAct("BKR-19", 3, nil, "", .creditor, assumed: "enforcement settlement"),
        PlannedAct("BKR-19", 4, nil, "", .creditor, assumed: "assignment"),
        PlannedAct("BKR-19", 5, nil, "", .enforcingCourt, assumed: "change of applicant"),
        PlannedAct(
            "BKR-19", 6, .petition, "refuse", .court, ["number": "(2018)鲁06破申4号", "petitioner": "creditor"],
            assumed: "filed and notified before"),
        PlannedAct(
            "BKR-19", 7, .petition, "appeal", .creditor, assumed: "within ten days of service; the day is not published"
        ),
        PlannedAct("BKR-19", 7, .petition, "affirm", .higherCourt, ["number": "(2018)鲁民终1873号"]),
        PlannedAct(
            "BKR-19", 8, nil, "", .higherCourt, ["number": "(2019)最高法民申3125号"],
            assumed: "retrial ordered: outside the table of petitions"),
        PlannedAct("BKR-21", 1, .transfer, "consult", .enforcingCourt, assumed: "day not published, 2017"),
        PlannedAct("BKR-21", 1, .transfer, "consent", .creditor, assumed: "the applicant asked for it himself"),
        PlannedAct("BKR-21", 2, .transfer, "decideTransfer", .enforcingCourt, assumed: "day not published"),
        PlannedAct("BKR-21", 2, .transfer, "deliver", .enforcingCourt, assumed: "day not published"),
        PlannedAct("BKR-21", 3, .transfer, "ruleAccept", .court, ["number": "(2018)京01破申35号"]),
        PlannedAct("BKR-21", 3, .bankruptcyCase, "open", .court, ["isTransferred": "true"]),
        PlannedAct(
            "BKR-21", 4, .bankruptcyCase, "convertToSettlement", .debtor,
            assumed: "day not published; settled in the end"),
        PlannedAct(
            "BKR-23", 1, .petition, "accept", .court, ["procedure": "liquidation", "petitioner": "creditor (employee)"]),
        PlannedAct("BKR-23", 1, .bankruptcyCase, "open", .court, ["petitioner": "creditor"]),
        PlannedAct(
            "BKR-23", 2, .claim, "confirm", .court, ["total": "over 100000000"],
            assumed: "day not published; many claims"),
        PlannedAct("BKR-23", 3, nil, "", .administrator, assumed: "search for investors"),
        PlannedAct(
            "BKR-23", 4, .bankruptcyCase, "convertByOther", .creditor,
            ["applicant": "creditor", "rulingOn": "2022-11-16"]),
        PlannedAct(
            "BKR-23", 5, .plan, "voteByGroup", .creditorsMeeting, ["passed": "true"],
            assumed: "the draft was submitted before"),
        PlannedAct("BKR-23", 6, .plan, "approve", .court, assumed: "application between act 5 and act 6"),
        PlannedAct("BKR-23", 6, .bankruptcyCase, "approvePlan", .court),
        PlannedAct("BKR-25", 1, .bankruptcyCase, "openReorganization", .court, ["isConsolidated": "true"]),
        PlannedAct(
            "BKR-25", 2, .administrator, "appoint", .court, ["appointedOn": "2020-08-25", "kind": "two law firms"]),
        PlannedAct("BKR-25", 3, .meeting, "hold", .chair, ["meeting": "first"]),
        PlannedAct(
            "BKR-25", 3, .claim, "checkByMeeting", .creditorsMeeting, ["declared": "11655787.20", "admitted": "0"],
            assumed: "declared, reviewed and rejected before"),
        PlannedAct("BKR-25", 4, .claim, "object", .creditor),
        PlannedAct("BKR-25", 5, .claim, "explain", .administrator, ["sueBy": "2020-12-05"]),
        PlannedAct("BKR-25", 6, .claim, "sueLate", .creditor, ["suedOn": "2021-03-29"]),
        PlannedAct("BKR-25", 7, nil, "", .otherCourt, assumed: "dismissed by the lower court, day not published"),
        PlannedAct("BKR-25", 8, nil, "", .higherCourt, assumed: "upheld, day not published"),
        PlannedAct(
            "BKR-25", 9, nil, "", .higherCourt, ["number": "(2022)最高法民再233号"],
            assumed: "the suit is admissible; the claim itself was not decided in the text read"),
        PlannedAct("BKR-27", 1, nil, "", .enforcingCourt, assumed: "listing and consumption order"),
        PlannedAct(
            "BKR-27", 2, .transfer, "decideTransfer", .enforcingCourt, assumed: "consent is implied; day not published"),
        PlannedAct("BKR-27", 2, .transfer, "deliver", .enforcingCourt, assumed: "day not published"),
        PlannedAct(
            "BKR-27", 3, .bankruptcyCase, "open", .court, ["isTransferred": "true"], assumed: "day not published"),
        PlannedAct("BKR-27", 3, .administrator, "appoint", .court, assumed: "day not published"),
        PlannedAct("BKR-27", 3, .bankruptcyCase, "applyDeclaration", .administrator, assumed: "day not published"),
        PlannedAct(
            "BKR-27", 4, .claim, "declare", .creditor, ["claims": "331", "total": "over 1250000"],
            assumed: "many claims; by that day"),
        PlannedAct("BKR-27", 5, .bankruptcyCase, "declare", .court, assumed: "day not published"),
        PlannedAct(
            "BKR-27", 5, .transfer, "terminateEnforcement", .enforcingCourt, ["cases": "71"],
            assumed: "day not published"),
        PlannedAct("BKR-29", 1, nil, "", .administrator, assumed: "request for the extension; granted in act 2"),
        PlannedAct(
            "BKR-29", 2, .bankruptcyCase, "extendDraft", .court,
            ["ruling": "(2016)鲁1002民破1-6号", "until": "2017-11-06"],
            assumed: "opened on 2017-02-06 by the last day named"),
        PlannedAct("BKR-29", 2, .plan, "extend", .court, ["until": "2017-11-06"]),
        PlannedAct("BKR-29", 3, nil, "", .thirdParty, assumed: "investor leaves"),
        PlannedAct("BKR-29", 4, .plan, "submit", .administrator, ["draftOn": "2017-11-06"]),
        PlannedAct("BKR-31", 1, nil, "", .shareholder, assumed: "winding-up in Hong Kong"),
        PlannedAct("BKR-31", 2, nil, "", .otherCourt, assumed: "letter of request"),
        PlannedAct(
            "BKR-31", 3, nil, "", .administrator,
            assumed: "recognition and assistance: no machine of the law of the mainland"),
        PlannedAct("BKR-33", 1, nil, "", .thirdParty, assumed: "disclosure of the petition"),
        PlannedAct(
            "BKR-33", 2, .petition, "accept", .court, ["procedure": "reorganization"],
            assumed: "petitioner not published"),
        PlannedAct("BKR-33", 2, .bankruptcyCase, "openReorganization", .court),
        PlannedAct(
            "BKR-33", 3, .administrator, "appoint", .court, ["disclosedOn": "2022-02-18"],
            assumed: "the day is that of the disclosure"),
        PlannedAct(
            "BKR-33", 4, .bankruptcyCase, "applyConsolidation", .administrator, ["disclosedOn": "2022-04-21"],
            assumed: "the day is that of the disclosure"),
        PlannedAct(
            "BKR-33", 5, .bankruptcyCase, "consolidate", .court, ["companies": "7", "disclosedOn": "2022-06-03"],
            assumed: "the day is that of the disclosure"),
        PlannedAct(
            "BKR-33", 6, .meeting, "callFirst", .court, ["disclosedOn": "2022-07-27"],
            assumed: "the day is that of the disclosure"),
        PlannedAct(
            "BKR-33", 7, .meeting, "hold", .chair, ["meeting": "first"], assumed: "the day is that of the disclosure"),
        PlannedAct(
            "BKR-33", 8, .resolution, "vote", .creditorsMeeting, ["disclosedOn": "2022-09-10"],
            assumed: "result not published"),
        PlannedAct("BKR-33", 9, .meeting, "hold", .chair, ["meeting": "second"]),
    ]
}
