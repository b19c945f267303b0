import {get, post} from './api.js';
import {ask} from './dialog.js';
import {h} from './h.js';
import {roleName} from './labels.js';
import {heading} from './router.js';
import {live} from './live.js';
import {isMe} from './me.js';
import {moment, table} from './parts.js';
import {now, t} from './words.js';

const ROLES = ['VIEWER', 'OPERATOR', 'APPROVER', 'ADMINISTRATOR'];

/** Accounts of people: who may do what. */
export function people(place) {
    place.main.append(heading(t('Người dùng', 'People')));
    const look = live(place, 10, () => get('/api/v1/accounts', {size: 200}), data => draw(data.accounts, () => look()));
}

function draw(accounts, again) {
    return h('section', null,
        h('p', {class: 'buttons'}, create(again)),
        table(t('Các tài khoản', 'The accounts'),
            [t('Tên', 'Name'), t('Họ tên', 'Person'), t('Vai trò', 'Role'), t('Tình trạng', 'Standing'), t('Lập lúc', 'Created'), ''],
            accounts.map(it => [it.name, it.displayName, roleName(it.role), standing(it), moment(it.createdAt),
                isMe(it.name) ? t('tài khoản của bạn', 'your own') : h('span', {class: 'buttons'}, change(it, again), shut(it, again), reset(it, again))])));
}

function standing(account) {
    if (account.disabled) {
        return h('span', {class: 'tag parked'}, t('đã khóa', 'shut'));
    }
    if (account.lockedUntil && Date.parse(account.lockedUntil) > now()) {
        return h('span', {class: 'tag unknown'}, t('tạm khóa vì sai mật khẩu', 'locked after wrong passwords'));
    }
    return account.mustChange ? t('chưa đổi mật khẩu', 'has to change the password') : t('dùng được', 'in use');
}

function button(key, label, kind, again, asked) {
    return h('button', {class: kind, 'data-key': key, onclick: async () => {
        const done = await ask({label, ...asked});
        if (done?.password) {
            await tell(done);
        }
        again();
    }}, label);
}

const roles = chosen => h('select', {}, ROLES.map(it => h('option', {value: it, selected: it === chosen}, roleName(it))));

function create(again) {
    const name = h('input', {required: true, maxlength: 40, autocomplete: 'off', pattern: '[a-z0-9._\\-]+'});
    const shown = h('input', {required: true, maxlength: 100, autocomplete: 'off'});
    const role = roles('OPERATOR');
    return button('create', t('Lập tài khoản', 'Create an account'), '', again, {
        title: t('Lập tài khoản', 'Create an account'),
        text: [h('label', null, t('Tên đăng nhập (chữ thường, số, dấu chấm)', 'Name (lower case, digits, dots)'), name),
            h('label', null, t('Họ tên', 'Person'), shown), h('label', null, t('Vai trò', 'Role'), role)],
        act: () => post('/api/v1/accounts', {name: name.value, displayName: shown.value, role: role.value.toLowerCase()}),
    });
}

function change(account, again) {
    const role = roles(account.role);
    return button('role' + account.name, t('Đổi vai trò', 'Change role'), 'quiet', again, {
        title: t(`Đổi vai trò của ${account.name}`, `Change the role of ${account.name}`),
        text: h('label', null, t('Vai trò', 'Role'), role),
        act: () => post(`/api/v1/accounts/${account.name}/role`, {role: role.value.toLowerCase()}),
    });
}

function shut(account, again) {
    return account.disabled
        ? button('enable' + account.name, t('Mở lại', 'Open'), 'quiet', again, {title: t(`Mở lại ${account.name}?`, `Open ${account.name} again?`),
            act: () => post(`/api/v1/accounts/${account.name}/enable`)})
        : button('disable' + account.name, t('Khóa', 'Shut'), 'quiet', again, {title: t(`Khóa ${account.name}?`, `Shut ${account.name}?`),
            text: h('p', null, t('Mọi phiên của người này kết thúc.', 'All sessions of this person end.')), reason: true, danger: true,
            act: reason => post(`/api/v1/accounts/${account.name}/disable`, {reason})});
}

const reset = (account, again) => button('reset' + account.name, t('Cấp mật khẩu mới', 'New password'), 'quiet', again, {
    title: t(`Cấp mật khẩu mới cho ${account.name}?`, `Give ${account.name} a new password?`),
    text: h('p', null, t('Mật khẩu cũ không dùng được nữa.', 'The old one does not work any more.')),
    act: () => post(`/api/v1/accounts/${account.name}/reset-password`),
});

const tell = done => ask({
    title: t(`Mật khẩu của ${done.account.name}`, `The password of ${done.account.name}`),
    text: [h('p', null, t('Chỉ hiện một lần; người dùng phải đổi khi đăng nhập.', 'Shown once; it has to be changed at the first login.')),
        h('p', {class: 'sentence id'}, done.password)],
    label: t('Đã chép lại', 'It is written down'),
    act: async () => true,
});
