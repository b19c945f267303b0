import {approvals} from './approvals.js';
import {audit} from './audit.js';
import {dossier} from './dossier.js';
import {edit} from './edit.js';
import {group} from './group.js';
import {job} from './job.js';
import {jobs} from './jobs.js';
import {message} from './message.js';
import {overview} from './overview.js';
import {parked} from './parked.js';
import {people} from './people.js';
import {search} from './search.js';
import {systems} from './systems.js';
import {unknown} from './unknown.js';

const ID = '([0-9a-f-]{36})';

/** The console's pages: those with a name are in the navigation, for whoever has at least the role. */
export const pages = [
    {path: /^\/console$/, address: '/console', open: overview, name: ['Tổng quan', 'Overview']},
    {path: /^\/console\/parked$/, address: '/console/parked', open: parked, name: ['Chờ người xử lý', 'Needs a person'],
        sign: 'parked'},
    {path: /^\/console\/parked\/([^/]+)$/, open: group},
    {path: /^\/console\/unknown$/, address: '/console/unknown', open: unknown, name: ['Chưa rõ kết quả', 'Unknown outcomes']},
    {path: /^\/console\/messages$/, address: '/console/messages', open: search, name: ['Thông điệp', 'Messages']},
    {path: new RegExp(`^/console/messages/${ID}$`), open: message},
    {path: new RegExp(`^/console/messages/${ID}/dossier$`), open: dossier},
    {path: new RegExp(`^/console/messages/${ID}/edit$`), open: edit},
    {path: /^\/console\/jobs$/, address: '/console/jobs', open: jobs, name: ['Đợt phát lại', 'Replay jobs']},
    {path: new RegExp(`^/console/jobs/${ID}$`), open: job},
    {path: /^\/console\/approvals$/, address: '/console/approvals', open: approvals, name: ['Chờ duyệt', 'Approvals'],
        sign: 'approvals'},
    {path: /^\/console\/systems$/, address: '/console/systems', open: systems, name: ['Các hệ thống', 'Systems']},
    {path: /^\/console\/audit$/, address: '/console/audit', open: audit, name: ['Nhật ký', 'Audit']},
    {path: /^\/console\/people$/, address: '/console/people', open: people, name: ['Người dùng', 'People'],
        least: 'ADMINISTRATOR'},
];
