package vn.lienthong.mock.civilstatus;

import org.jspecify.annotations.Nullable;

/**
 * What a register holds about one person, as the search shows it.
 *
 * @param type the register
 * @param hoTen the person's whole name
 * @param ngaySinh {@code dd/MM/yyyy}, or a year
 * @param soDDCN the personal number; absent where the register is older than that
 * @param noiDangKy code of the unit that holds the register
 * @param so number of the entry
 * @param quyenSo number of the book
 * @param trangSo page
 * @param ngayDangKy {@code dd/MM/yyyy}
 */
public record RegisterRecord(
        RecordType type,
        String hoTen,
        String ngaySinh,
        @Nullable String soDDCN,
        String noiDangKy,
        String so,
        String quyenSo,
        String trangSo,
        String ngayDangKy) {}
