'use strict';

// Shows the content of the page. What texts say only ever becomes text of the document, never markup.
(() => {
  /** What stands for a type beside its colour, so that nobody needs to see colours. */
  const TYPES = {
    citation: '§', count: '#', award: '★', amount: '¤', rate: '%', ratio: '/', measure: 'm', duration: 't', gathering: '@',
  };

  const STATUSES = {
    told: '', same: '', differs: '≠', partly: '∅', found: '✓', wrong: '≠', missed: '−', invented: '+', optional: '○',
  };

  const content = JSON.parse(document.getElementById('content').textContent);

  /** All that shows a card, by its index: its highlights in the texts and the card itself. */
  const parts = content.cards.map(() => []);

  /** The cards that something does not add up with. */
  const doubtful = new Set(content.remarks.flatMap((remark) => remark.cards));

  const DOUBT = '⚠';

  /** The pieces of each text: {start, end, node}, ascending. */
  const pieces = content.texts.map(() => []);

  /** The mentions that each highlight shows, the shortest first. */
  const told = new WeakMap();

  /** The id of the highlight that each mention begins with, by the id of the mention. */
  const anchors = new Map();

  // Making elements.

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
      if (value !== undefined && value !== false) {
        element.setAttribute(key, value === true ? '' : value);
      }
    }
    element.append(...children.filter((child) => child !== undefined));
    return element;
  }

  function hidden(words) {
    return make('span', {class: 'spoken'}, words);
  }

  /** Text of a document, laid out on its own. */
  function quote(text, start, end) {
    const words = content.texts[text].text.slice(start, end).replace(/\s+/gu, ' ');
    return make('bdi', {lang: content.texts[text].language, class: 'quote'}, words);
  }

  const cardId = (card) => `card-${card}`;
  const mentionId = (text, card, mention) => `mention-${text}-${card}-${mention}`;

  /** The signs of a mention: its type, and how it stands; of translations only where it stands against the others. */
  function marks({card, deviates}) {
    const {type, status} = content.cards[card];
    return TYPES[type] + (deviates || !content.sideBySide ? STATUSES[status] : '') + (doubtful.has(card) ? DOUBT : '');
  }

  // The texts.

  /** The mentions in a text: {start, end, card, deviates, id}, by their start. */
  function mentionsIn(text) {
    const length = content.texts[text].text.length;
    const mentions = [];
    content.cards.forEach((card, index) => card.tellings.filter((telling) => telling.text === text).forEach((telling) =>
      telling.mentions.forEach(([start, end], number) => {
        if (end <= length) {
          mentions.push({start, end, card: index, deviates: telling.deviates, id: mentionId(text, index, number)});
        }
      })));
    return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Where a piece of text begins: at the ends of mentions and around line feeds. */
  function boundaries(text, mentions) {
    const at = new Set([0, text.length]);
    mentions.forEach(({start, end}) => at.add(start).add(end));
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) {
      at.add(feed).add(feed + 1);
    }
    return [...at].sort((a, b) => a - b);
  }

  function textColumn(text, index) {
    const body = make('div', {class: 'body', dir: text.direction, lang: text.language});
    fill(body, index);
    const language = text.languageName ?? 'language unknown';
    const heading = make('h2', {id: `text-${index}`}, make('bdi', {}, text.id));
    const about = make('p', {class: 'about'}, text.published ? `${language}, ${text.published}` : language);
    const column = content.sideBySide ? {class: 'text scroll', tabindex: 0} : {class: 'text'};
    return make('article', {...column, 'aria-labelledby': `text-${index}`}, heading, about, body);
  }

  function fill(body, index) {
    const text = content.texts[index].text;
    const mentions = mentionsIn(index);
    const at = boundaries(text, mentions);
    let paragraph = make('p');
    let active = [];
    let next = 0;
    for (let i = 0; i + 1 < at.length; i++) {
      const [start, end] = [at[i], at[i + 1]];
      active = active.filter((mention) => mention.end > start);
      while (next < mentions.length && mentions[next].start === start) {
        active.push(mentions[next++]);
      }
      if (text[start] === '\n') {
        body.append(paragraph);
        paragraph = make('p');
      } else {
        paragraph.append(piece(index, start, end, active));
      }
    }
    body.append(paragraph);
  }

  function piece(index, start, end, active) {
    const node = document.createTextNode(content.texts[index].text.slice(start, end));
    pieces[index].push({start, end, node});
    return active.length === 0 ? node : highlight(node, start, end, active);
  }

  /** A piece that tells facts; the shortest mention comes first, as it is the one that the reader points at. */
  function highlight(node, start, end, active) {
    const shortestFirst = [...active].sort((a, b) => (a.end - a.start) - (b.end - b.start));
    const first = active.filter((mention) => mention.start === start);
    const last = active.filter((mention) => mention.end === end);
    const cards = [...new Set(shortestFirst.map((mention) => mention.card))];
    const link = make('a', {class: 'fact', 'data-cards': cards.join(' '), id: first[0]?.id}, make('span', {class: 'words'}, node));
    first.forEach((mention) => anchors.set(mention.id, link.id));
    if (last.length > 0) {
      link.dataset.mark = [...new Set(last.map(marks))].join(' ');
    }
    told.set(link, shortestFirst);
    cards.forEach((card) => parts[card].push(link));
    return link;
  }

  /** Gives a highlight the looks and the link of the first of its cards that is shown. */
  function paint(link, isShown) {
    const mention = told.get(link).find(({card}) => isShown(card));
    if (mention === undefined) {
      link.className = 'fact off';
      link.removeAttribute('href');
      return;
    }
    const {type, status} = content.cards[mention.card];
    link.className = `fact type-${type} status-${status}`;
    link.classList.toggle('several', told.get(link).length > 1);
    link.classList.toggle('deviates', mention.deviates);
    link.href = `#${cardId(mention.card)}`;
    link.tabIndex = link.id === '' ? -1 : 0;
    link.setAttribute('aria-describedby', `head-${mention.card}`);
  }

  const cardsOf = (element) => element.dataset.cards.split(' ').map(Number);

  // The cards.

  function cardElement(card, index) {
    const element = make('article', {
      class: `card type-${card.type} status-${card.status}`, id: cardId(index), 'data-cards': index,
      'aria-labelledby': `head-${index}`, tabindex: -1,
    }, heading(card, index), state(card, index), fieldList(card), quotes(card, index), why(card));
    parts[index].push(element);
    return element;
  }

  /** The cards; of texts that stand one below the other, those of each text under its name. */
  function cardElements() {
    let text;
    return content.cards.flatMap((card, index) => {
      const element = cardElement(card, index);
      const under = card.tellings[0].text;
      if (content.sideBySide || under === text) {
        return [element];
      }
      text = under;
      return [make('h2', {}, make('bdi', {}, content.texts[text].id)), element];
    });
  }

  function heading(card, index) {
    const place = firstMention(card, index);
    const words = [make('span', {class: 'mark', 'aria-hidden': 'true'}, TYPES[card.type]),
      hidden(`${card.type}: `), make('bdi', {}, card.head)];
    const link = place === undefined ? make('span', {}, ...words) : make('a', {href: `#${place}`}, ...words);
    link.id = `head-${index}`;
    return make('h3', {}, link);
  }

  function firstMention(card, index) {
    const telling = card.tellings.find((each) => each.mentions.length > 0);
    return telling && anchors.get(mentionId(telling.text, index, 0));
  }

  function state(card, index) {
    const words = card.note === '' ? card.statusWords : card.note;
    const type = make('span', {class: 'type', 'aria-hidden': 'true'}, card.type);
    const status = make('span', {class: 'status', 'data-symbol': `${STATUSES[card.status]} `}, words);
    const doubt = make('span', {class: 'doubt'}, `${DOUBT} does not add up`);
    return make('p', {class: 'state'}, type, card.status === 'told' ? undefined : status,
      doubtful.has(index) ? doubt : undefined);
  }

  function fieldList(card) {
    const list = make('dl');
    card.fields.forEach((field) => {
      list.append(make('dt', {class: field.differs ? 'differs' : undefined}, field.name), fieldValues(card, field));
    });
    return list;
  }

  function fieldValues(card, field) {
    if (new Set(field.values).size === 1) {
      return make('dd', {}, make('bdi', {}, field.values[0]));
    }
    const values = field.values.map((value, i) => make('li', {},
      make('b', {}, card.tellings[i].label), ' ', make('bdi', {}, value === '' ? '–' : value)));
    return make('dd', {class: field.differs ? 'differs' : undefined}, make('ul', {}, ...values));
  }

  /** The words of each text, as links to where they stand. */
  function quotes(card, index) {
    const items = card.tellings.filter((telling) => telling.mentions.length > 0).map((telling) => {
      const links = telling.mentions.map(([start, end], number) =>
        make('a', {href: `#${anchors.get(mentionId(telling.text, index, number))}`}, quote(telling.text, start, end)));
      return make('li', {}, make('b', {}, telling.label), ...links.flatMap((link, i) => [i === 0 ? ' ' : ' · ', link]));
    });
    return make('ul', {class: 'quotes', 'aria-label': 'In the texts'}, ...items);
  }

  /** What a fact was read from. Filled when it is opened, as most never are. */
  function why(card) {
    if (card.tellings.every((telling) => telling.why.length === 0)) {
      return undefined;
    }
    const details = make('details', {}, make('summary', {}, 'Why', hidden(` was ${card.head} read?`)));
    details.addEventListener('toggle', () => details.append(reasons(card)), {once: true});
    return details;
  }

  function reasons(card) {
    const items = card.tellings.flatMap((telling) => telling.why.map(([start, end, rule]) => {
      const link = make('button', {type: 'button', 'data-span': `${telling.text} ${start} ${end}`},
        quote(telling.text, start, end));
      return make('li', {}, make('b', {}, telling.label), ' ', link, ` ${rule} `,
        make('span', {class: 'offsets'}, `${start}–${end}`));
    }));
    return make('ul', {class: 'why'}, ...items);
  }

  function remarks() {
    if (content.remarks.length === 0) {
      return [];
    }
    const items = content.remarks.map((remark) => {
      const links = remark.cards.flatMap((card) =>
        [' ', make('a', {href: `#${cardId(card)}`, 'data-cards': card}, make('bdi', {}, content.cards[card].head))]);
      return make('li', {}, make('b', {}, remark.label), ` ${remark.words} `, ...links);
    });
    return [make('section', {class: 'remarks', 'aria-labelledby': 'remarks'},
      make('h2', {id: 'remarks'}, `${DOUBT} What does not add up`), make('ul', {}, ...items))];
  }

  // Lighting up what belongs together.

  const lit = new Set();
  const wanted = {hover: [], focus: []};

  function light() {
    const elements = (wanted.hover.length > 0 ? wanted.hover : wanted.focus).flatMap((card) => parts[card]);
    lit.forEach((element) => element.classList.remove('lit'));
    lit.clear();
    elements.forEach((element) => {
      element.classList.add('lit');
      lit.add(element);
    });
  }

  function want(cause, target) {
    const element = target instanceof Element ? target.closest('[data-cards]') : null;
    wanted[cause] = element === null ? [] : cardsOf(element);
    light();
    point(target instanceof Element ? target.closest('[data-span]') : null);
  }

  /** Brings the counterparts of what has the focus into view, each in its own column. */
  function reveal(target) {
    const own = target.closest('.scroll');
    const seen = new Set([own]);
    wanted.focus.flatMap((card) => parts[card]).forEach((element) => {
      const column = element.closest('.scroll');
      if (!seen.has(column)) {
        seen.add(column);
        scrollWithin(column, element);
      }
    });
  }

  function scrollWithin(column, element) {
    const frame = column.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) {
      column.scrollTop += box.top - frame.top - frame.height / 3;
    }
  }

  function watch() {
    document.addEventListener('pointerover', (event) => want('hover', event.target));
    document.documentElement.addEventListener('pointerleave', () => want('hover', null));
    document.addEventListener('focusin', (event) => {
      want('focus', event.target);
      reveal(event.target);
    });
    document.addEventListener('focusout', () => want('focus', null));
  }

  // Pointing at the words that a rule read.

  function point(element) {
    if (!('highlights' in CSS)) {
      return;
    }
    CSS.highlights.delete('reason');
    if (element !== null) {
      const [text, start, end] = element.dataset.span.split(' ').map(Number);
      const ranges = pieces[text].filter((each) => each.start < end && start < each.end).map((each) =>
        new StaticRange({startContainer: each.node, startOffset: Math.max(0, start - each.start),
          endContainer: each.node, endOffset: Math.min(each.end, end) - each.start}));
      CSS.highlights.set('reason', new Highlight(...ranges));
    }
  }

  // Filters.

  function counted(property) {
    const counts = new Map();
    content.cards.forEach((card) => counts.set(card[property], (counts.get(card[property]) ?? 0) + 1));
    return counts;
  }

  function choices(legend, property, symbols, words) {
    const counts = counted(property);
    const boxes = Object.keys(symbols).filter((value) => counts.has(value)).map((value) => make('label', {},
      make('input', {type: 'checkbox', checked: true, name: property, value}), ' ',
      make('span', {class: `symbol ${property}-${value}`, 'aria-hidden': 'true'}, symbols[value]),
      ` ${words(value)} ${counts.get(value)}`));
    return boxes.length < 2 && property === 'status' ? [] : [make('fieldset', {}, make('legend', {}, legend), ...boxes)];
  }

  function statusWords(status) {
    return content.cards.find((card) => card.status === status).statusWords;
  }

  function buildFilters(form) {
    form.append(...choices('Facts', 'type', TYPES, (type) => type), ...choices('Of these', 'status', STATUSES, statusWords),
      make('output', {id: 'shown'}));
    form.addEventListener('change', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  function filter() {
    const off = new Set([...document.querySelectorAll('#filters input:not(:checked)')].map((box) => `${box.name} ${box.value}`));
    const isShown = (card) => !off.has(`type ${content.cards[card].type}`) && !off.has(`status ${content.cards[card].status}`);
    document.querySelectorAll('.card').forEach((card) => {
      card.hidden = !isShown(cardsOf(card)[0]);
    });
    document.querySelectorAll('a.fact').forEach((link) => paint(link, isShown));
    light();
    const shown = content.cards.filter((card, index) => isShown(index)).length;
    document.getElementById('shown').textContent = `${shown} of ${content.cards.length} shown`;
  }

  // Dark and light.

  function buildTheme(button) {
    const root = document.documentElement;
    const system = matchMedia('(prefers-color-scheme: dark)');
    const dark = () => root.dataset.theme === undefined ? system.matches : root.dataset.theme === 'dark';
    const name = () => {
      button.textContent = dark() ? 'Light' : 'Dark';
    };
    button.addEventListener('click', () => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      name();
    });
    system.addEventListener('change', name);
    name();
  }

  // The page.

  function build() {
    document.getElementById('summary').textContent = content.summary;
    document.title = `Crossfact: ${content.texts.map((text) => text.id).slice(0, 4).join(', ')}`;
    const texts = document.getElementById('texts');
    texts.className = content.sideBySide ? 'beside' : 'below scroll';
    texts.append(...content.texts.map(textColumn));
    document.getElementById('cards').append(...remarks(), ...cardElements());
    buildFilters(document.getElementById('filters'));
    buildTheme(document.getElementById('theme'));
    filter();
    watch();
  }

  build();
})();
