package vn.lienthong.mappings.civilstatus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lienthong.mappings.Words;

/** The form of a recognition of parent and child. */
final class RecognitionForm {

    private static final Words PARENT = new Words("cha, mẹ", "the parent");
    private static final Words CHILD = new Words("con", "the child");

    private static final String[] PERSON = {
        "name",
        "gender",
        "birthDate",
        "ethnicity",
        "nationality",
        "residenceKind",
        "residence",
        "paper.type",
        "paper.otherType",
        "paper.number",
        "paper.issuedOn",
        "paper.issuedBy",
        "personalNumber"
    };

    static final Form FORM = Form.of(
            Map.of("parent", PARENT, "child", CHILD, "requester", PersonFields.ASKING),
            Set.of("parent", "child", "requester"),
            List.of(
                    FormField.of(
                            "decisionNumber",
                            "quyetDinhSo",
                            FieldKind.CODE,
                            "số quyết định",
                            "the number of the decision"),
                    FormField.listed(
                            "recognitionKind",
                            "loaiXacNhan",
                            FieldKind.LISTED_NUMBER,
                            "recognitionKind",
                            "loại xác nhận",
                            "the kind of recognition")),
            PersonFields.of("parent", "cm", PARENT).with(PERSON),
            PersonFields.of("child", "nc", CHILD).with(PERSON),
            PersonFields.requester(PersonFields.REQUESTER),
            List.of(
                    FormField.of(
                            "relationToRecognised",
                            "nycQHNguoiDuocNhan",
                            FieldKind.LINE,
                            "quan hệ của người yêu cầu với người được nhận",
                            "the requester's relation to who is recognised"),
                    FormField.of(
                            "relationToRecogniser",
                            "nycQHNguoiNhan",
                            FieldKind.LINE,
                            "quan hệ của người yêu cầu với người nhận",
                            "the requester's relation to who recognises")));

    private RecognitionForm() {}
}
