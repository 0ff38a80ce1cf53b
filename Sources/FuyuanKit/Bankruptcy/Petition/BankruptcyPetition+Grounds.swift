extension BankruptcyPetition {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .isPetitioner: Ground(.bankruptcy(7), cure: "由本案申请人办理", "let the petitioner do it")
        case .byCreditor: Ground(.bankruptcy(10, 1), curedBy: .beginReview)
        case .notByCreditor: Ground(.bankruptcy(10, 1), .bankruptcy(10, 2), curedBy: .notifyDebtor)
        case .receiptIssued:
            Ground(.bankruptcyInterpretation1(7, 1), cure: "出具收到申请及所附证据的书面凭证", "give a written receipt")
        case .sameCourt: Ground(.bankruptcy(3), cure: "由收到申请的人民法院办理", "let the court that holds the petition act")
        case .requestInTime: Ground(.bankruptcyInterpretation1(7, 3), curedBy: .petitionHigherCourt)
        case .noticeInTime: Ground(.bankruptcy(10, 1), curedBy: .petitionHigherCourt)
        case .objectionInTime:
            Ground(
                .bankruptcy(10, 1), .bankruptcyInterpretation1(6), .civilProcedure(86), cure: "有正当理由的，申请顺延期限",
                "ask for the time back where there was a good reason")
        case .windowOver: Ground(.bankruptcy(10, 1), cure: "待异议期届满", "wait for the end of the time to object")
        case .notExtended: Ground(.bankruptcy(10, 3))
        case .rulingInTime: Ground(.bankruptcy(10), curedBy: .approveExtension, .petitionHigherCourt)
        case .venueRight:
            Ground(
                rule: "bankruptcy.v03", .bankruptcy(3), Citation("BKR02", 1), cure: "移送债务人住所地人民法院",
                "pass it to the court of the debtor’s domicile")
        case .debtorEligible: Ground(rule: "bankruptcy.v05", .bankruptcy(2), .bankruptcy(135), Citation("REO24"))
        case .petitionerEligible:
            Ground(
                rule: "bankruptcy.v06", .bankruptcy(7), .bankruptcy(70), .bankruptcy(134), cure: "由有权申请的人提出",
                "let somebody ask who may")
        case .settlementByDebtor:
            Ground(
                rule: "bankruptcy.v07", .bankruptcy(7), .bankruptcy(95), Citation("INS15", 90), cure: "由债务人申请和解",
                "let the debtor ask for settlement")
        case .regulatorConsents:
            Ground(
                rule: "bankruptcy.v09", Citation("COB15", 71), Citation("INS15", 90), Citation("SRD23", 38),
                cure: "取得金融监督管理机构同意", "get the regulator’s consent")
        case .stateDecided:
            Ground(
                rule: "bankruptcy.v10", Citation("SOE08", 31), Citation("SOE08", 34), Citation("SOE08", 37),
                cure: "补办决定、批准并听取工会和职工意见", "get decision, approval and opinion")
        case .papersComplete:
            Ground(
                rule: "bankruptcy.v11", .bankruptcy(8), .bankruptcyInterpretation1(7), curedBy: .requestCorrection,
                .supplement)
        case .groundStands: Ground(.bankruptcy(2), .bankruptcyInterpretation1(1), .bankruptcyInterpretation1(5))
        case .notForFee:
            Ground(
                rule: "bankruptcy.v12", .fees(20), .bankruptcyInterpretation1(8), cure: "申请费从债务人财产中拨付",
                "the fee is paid from the estate")
        case .numberRight:
            Ground(rule: "bankruptcy.v01", Citation("CODE16"), cure: "更正案号", "correct the number")
        case .numbersDiffer:
            Ground(rule: "bankruptcy.v02", Citation("CODE16"), cure: "另编“破”字案号", "give the main case a 破 number")
        case .listedDomicile: Ground(rule: "bankruptcy.v76", Citation("LST24"))
        case .listedHeard: Ground(rule: "bankruptcy.v76", Citation("LST24", 8), curedBy: .holdHearing)
        case .supremeCourtReviewed:
            Ground(
                rule: "bankruptcy.v76", Citation("LST24"), cure: "受理前报最高人民法院审查",
                "report to the Supreme People’s Court before acceptance")
        case .localRuleHere: Ground(rule: "bankruptcy.v77", .bankruptcy(4))
        case .servedInTime: Ground(.bankruptcy(12, 1), cure: "补行送达", "serve it now")
        case .appealInTime:
            Ground(
                .bankruptcy(12, 1), .civilProcedure(86), cure: "有正当理由的，申请顺延期限",
                "ask for the time back where there was a good reason")
        case .appealTimeOver:
            Ground(.bankruptcy(12, 1), cure: "送达并待上诉期届满", "serve it, and wait for the end of the time")
        case .courtFailed:
            Ground(
                .bankruptcyInterpretation1(9), cure: "待人民法院依期限办理", "wait for the court to act in its time")
        case .reviewOrdered: Ground(.bankruptcyInterpretation1(9, 2), curedBy: .orderReview)
        case .notNotified: Ground(.bankruptcy(10, 1))
        case .debtorNotified:
            Ground(.bankruptcy(10, 1), .bankruptcyInterpretation1(6), curedBy: .notifyDebtor)
        }
    }
}
