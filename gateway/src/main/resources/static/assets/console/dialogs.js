/** Dialogs come from the server. Where it refuses, the dialog stays open with the gateway's own words. */
(() => {
    const place = document.getElementById('dialogs');
    let opener;

    const inside = element => element.closest?.('#dialogs dialog');

    function close() {
        place.querySelector('dialog')?.close();
    }

    function closed() {
        place.replaceChildren();
        const again = opener && document.getElementById(opener);
        (again ?? document.getElementById('main')).focus();
    }

    /** What a door says that is shut before any page is reached. */
    function words(problem) {
        const said = document.createElement('p');
        said.className = 'why';
        said.textContent = document.documentElement.lang === 'en' ? problem.detailEn : problem.detail;
        return said;
    }

    document.addEventListener('htmx:beforeRequest', event => {
        if (event.detail.target === place && !inside(event.target)) {
            opener = event.target.id;
            document.getElementById('page-trouble').replaceChildren();
        }
    });

    document.addEventListener('htmx:beforeSwap', event => {
        const {xhr, requestConfig} = event.detail;
        if (xhr.status >= 400 && !requestConfig.elt.matches('[data-every]')) {
            const asked = requestConfig.elt.closest('dialog, form');
            event.detail.target = asked?.querySelector('.trouble') ?? document.getElementById('page-trouble');
            if (/json/.test(xhr.getResponseHeader('Content-Type') ?? '')) {
                event.detail.shouldSwap = false;
                event.detail.target.replaceChildren(words(JSON.parse(xhr.responseText)));
            }
        }
    });

    document.addEventListener('htmx:afterSwap', event => {
        if (event.detail.target === place) {
            const dialog = place.querySelector('dialog');
            dialog?.addEventListener('close', closed);
            dialog?.showModal();
        }
    });

    document.addEventListener('htmx:afterRequest', event => {
        const dialog = inside(event.target);
        if (dialog && event.detail.xhr.status < 400 && event.detail.xhr.status > 0 && dialog.isConnected && event.detail.target !== place) {
            dialog.close();
        }
    });

    document.addEventListener('click', event => event.target.closest('[data-close]') && close());

    /** A file goes as it is, before its dialog; what it became is then what the dialog says. True where nothing is wrong with it. */
    async function gone(input) {
        const [file, went] = [input.files[0], input.closest('div').querySelector('.went')];
        try {
            const answer = await fetch(input.dataset.goes, {
                method: 'POST',
                body: file,
                headers: {'HX-Request': 'true', 'Content-Type': 'application/octet-stream', 'X-File-Name': encodeURIComponent(file.name)},
            });
            const json = /json/.test(answer.headers.get('Content-Type') ?? '');
            if (json) {
                went.replaceChildren(words(await answer.json()));
            } else {
                went.innerHTML = await answer.text();
            }
            if (!answer.ok) {
                return false;
            }
            input.form.elements[input.dataset.into].add(new Option(file.name, answer.headers.get('X-List'), true, true));
            input.value = '';
            return answer.headers.get('X-Bad') === '0';
        } catch {
            went.textContent = input.dataset.lost;
            return false;
        }
    }

    document.addEventListener('htmx:confirm', event => {
        const files = Array.from(event.target.querySelectorAll?.('input[data-goes]') ?? []).filter(it => it.files.length > 0);
        if (files.length > 0) {
            event.preventDefault();
            const button = event.target.querySelector('.act');
            button.disabled = true;
            Promise.all(files.map(gone)).then(good => {
                button.disabled = false;
                if (good.every(Boolean)) {
                    event.detail.issueRequest(true);
                }
            });
        }
    });
})();
