/** What single pages need beside: counting what is chosen, keeping a search in this window, drawing the hours. */
(() => {
    function count(form) {
        const chosen = form.querySelectorAll('input[name=message]:checked').length;
        form.querySelectorAll('[data-some]').forEach(button => {
            button.disabled = chosen === 0;
            button.textContent = `${button.dataset.some} (${chosen})`;
        });
    }

    const counts = () => document.querySelectorAll('form[data-choose]').forEach(count);
    document.addEventListener('change', event => {
        const form = event.target.closest('form[data-choose]');
        if (form) {
            count(form);
        }
    });

    function keep(form) {
        sessionStorage.setItem(form.dataset.keep, JSON.stringify(Array.from(new FormData(form))));
    }

    function restore(form) {
        const kept = JSON.parse(sessionStorage.getItem(form.dataset.keep) ?? '[]');
        const given = kept.filter(([, value]) => value !== '');
        if (given.length > 0 && location.search === '') {
            kept.forEach(([name, value]) => { form.elements[name].value = value; });
            htmx.trigger(form, 'submit');
        }
    }

    document.querySelectorAll('form[data-keep]').forEach(form => {
        form.addEventListener('submit', () => keep(form));
        setTimeout(() => restore(form));
    });
    document.addEventListener('click', event => {
        const forget = event.target.closest('[data-forget]');
        if (forget) {
            sessionStorage.removeItem(forget.dataset.forget);
        }
    });
    document.addEventListener('submit', event => event.target.matches('[data-forgets]') && sessionStorage.clear());

    /** A file goes as it is; its name beside it, since addresses are written down. */
    async function bring(form) {
        const [trouble, button] = [form.querySelector('.trouble'), form.querySelector('button')];
        const {origin, file, check} = form.elements;
        const query = new URLSearchParams({origin: origin.value, check: check.checked});
        trouble.replaceChildren();
        button.disabled = true;
        try {
            const answer = await fetch(`${form.getAttribute('action')}?${query}`, {
                method: 'POST',
                body: file.files[0],
                headers: {'HX-Request': 'true', 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.files[0].name)},
            });
            if (answer.ok) {
                location.assign(answer.headers.get('HX-Redirect'));
            } else {
                trouble.innerHTML = await answer.text();
            }
        } catch {
            trouble.textContent = form.dataset.lost;
        } finally {
            button.disabled = false;
        }
    }

    document.addEventListener('submit', event => {
        if (event.target.matches('form[data-brings]')) {
            event.preventDefault();
            bring(event.target);
        }
    });

    let note;
    document.addEventListener('htmx:oobAfterSwap', event => {
        if (event.target.id === 'note') {
            clearTimeout(note);
            note = setTimeout(() => { document.getElementById('note').hidden = true; }, 6000);
        }
    });

    const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const numbers = text => text.split(',').map(Number);
    let drawn;

    function draw() {
        const place = document.getElementById('hours');
        if (!place || !window.Chart || Chart.getChart(place)) {
            return;
        }
        drawn?.destroy();
        const given = place.dataset;
        Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
        drawn = new Chart(place, {
            data: {
                labels: Array.from({length: 24}, (_, hour) => `${hour}h`),
                datasets: [
                    {type: 'line', label: given.nameUsual, data: numbers(given.usual), borderColor: colour('--amber'), borderDash: [4, 3],
                        borderWidth: 1.5, pointRadius: 0, tension: 0.3},
                    {type: 'bar', label: given.nameReceived, data: numbers(given.received), backgroundColor: colour('--pale-blue')},
                    {type: 'bar', label: given.nameDelivered, data: numbers(given.delivered), backgroundColor: colour('--green')},
                ],
            },
            options: {
                animation: false,
                maintainAspectRatio: false,
                plugins: {legend: {position: 'bottom', labels: {boxWidth: 14}}},
                scales: {x: {grid: {display: false}}, y: {beginAtZero: true, ticks: {precision: 0, maxTicksLimit: 5}}},
            },
        });
    }

    /** On a phone a row of a table is a card; what its columns are called stands beside each of its cells. */
    function cards() {
        document.querySelectorAll('table:not(.cards)').forEach(table => {
            const heads = Array.from(table.tHead?.rows[0]?.cells ?? [], it => it.textContent.trim());
            Array.from(table.tBodies).flatMap(it => Array.from(it.rows)).forEach(row => Array.from(row.cells).forEach((cell, column) => {
                cell.dataset.head = heads[column] ?? '';
                cell.classList.toggle('nothing', cell.textContent.trim() === '' && !cell.querySelector('input, button, a'));
            }));
            table.classList.toggle('cards', heads.length > 0);
        });
    }

    document.addEventListener('htmx:afterSettle', () => {
        counts();
        cards();
        draw();
    });
    counts();
    cards();
})();
